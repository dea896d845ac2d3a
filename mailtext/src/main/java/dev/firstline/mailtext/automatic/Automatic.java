package dev.firstline.mailtext.automatic;

import java.util.List;
import java.util.Optional;

/**
 * That a message was sent by a machine, and must not be answered by one (MAIL-6).
 *
 * @param why in words for staff, naming what gave it away
 */
public record Automatic(String why) {
    private static final List<Rule> RULES =
            List.of(
                    new AutoSubmittedField(),
                    new NullSender(),
                    new PrecedenceField(),
                    new SuppressField(),
                    new AutoReplyFields(),
                    new SystemFields(),
                    new ListFields(),
                    new ReportType(),
                    new DaemonSender(),
                    new AutoReplySubject(),
                    new AutoReplyWords(),
                    new AwayWords());

    /** The first sign found; empty for what a person seems to have written. */
    public static Optional<Automatic> recognise(Evidence evidence) {
        return RULES.stream()
                .flatMap(rule -> rule.why(evidence).stream())
                .findFirst()
                .map(Automatic::new);
    }
}
