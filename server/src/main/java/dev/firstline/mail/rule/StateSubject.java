package dev.firstline.mail.rule;

import dev.firstline.programme.CaseNumberFormat;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A subject that asks for the state of a case, and says nothing else (INT-2).
 *
 * @param bare whether the number is not written as the programme writes it, and may be one of
 *     something else
 */
public record StateSubject(long number, boolean bare) {

    private static final Pattern ASKS =
            Pattern.compile(
                    "(?:re:\\s*)*(?:status|stare|stadiu)\\s+#?(\\d{1,18})",
                    Pattern.CASE_INSENSITIVE);

    /** Empty where the subject says anything else. */
    public static Optional<StateSubject> find(String subject, CaseNumberFormat format) {
        OptionalLong written = format.find(subject);
        String plain =
                written.isPresent()
                        ? subject.replace(
                                format.write(written.getAsLong()), " " + written.getAsLong())
                        : subject;
        Matcher asks = ASKS.matcher(plain.strip());
        return asks.matches()
                ? Optional.of(new StateSubject(Long.parseLong(asks.group(1)), written.isEmpty()))
                : Optional.empty();
    }
}
