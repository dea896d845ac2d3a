package dev.firstline.journeys;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it arrived with somebody of the demo. */
record Mail(String to, String subject, String text, Map<String, String> headers) {

    private static final Pattern NUMBER = Pattern.compile("\\[##(\\d+)##\\]");
    private static final Pattern LINK = Pattern.compile("http://localhost\\S+");

    boolean says(String words) {
        return subject.contains(words) || text.contains(words);
    }

    /** The case's number, which every subject carries (INT-2). */
    String number() {
        return found(NUMBER.matcher(subject), subject).group(1);
    }

    /** The first link that stands after these words. */
    String linkAfter(String words) {
        String rest = text.substring(text.indexOf(words));
        return found(LINK.matcher(rest), rest).group();
    }

    String id() {
        return requireNonNull(header("Message-ID"));
    }

    @Nullable String header(String name) {
        return headers.get(name);
    }

    private static Matcher found(Matcher matcher, String where) {
        if (!matcher.find()) {
            throw new AssertionError("No " + matcher.pattern() + " in: " + where);
        }
        return matcher;
    }
}
