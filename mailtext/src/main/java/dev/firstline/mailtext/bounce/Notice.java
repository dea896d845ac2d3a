package dev.firstline.mailtext.bounce;

import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.mailtext.head.StrayAddress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a report in free words: after an opening that only one kind of server writes, the first
 * address is the recipient and the first status code the reason.
 */
final class Notice {
    private static final int REACH = 4_000;
    private static final List<String> DELAYS =
            List.of(
                    "warning only",
                    "has been delayed",
                    "not yet been delivered",
                    "will continue to try",
                    "will be retried",
                    "delivery incomplete",
                    "attempts will continue",
                    "transient non-fatal errors");

    private Notice() {}

    static Optional<Bounce> read(Report report, List<String> openings) {
        if (!report.byServer()) {
            return Optional.empty();
        }
        var text = report.text();
        var found = firstOf(text.toLowerCase(Locale.ROOT), openings);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(bounce(report, text, found.getAsInt()));
    }

    private static OptionalInt firstOf(String text, List<String> openings) {
        return openings.stream().mapToInt(text::indexOf).filter(at -> at >= 0).findFirst();
    }

    private static Bounce bounce(Report report, String text, int opening) {
        var words = text.substring(opening, Math.min(text.length(), opening + REACH));
        var status = Status.in(words).or(() -> Status.ofReply(words)).orElse(null);
        var all = words.toLowerCase(Locale.ROOT);
        boolean delayed = DELAYS.stream().anyMatch(all::contains);
        return new Bounce(
                StrayAddress.find(words, 0).map(Mailbox::address).orElse(null),
                status,
                !delayed && (status == null || !status.startsWith("4")),
                Original.messageId(report).orElse(null));
    }
}
