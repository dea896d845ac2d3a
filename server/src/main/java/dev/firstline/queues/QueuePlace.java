package dev.firstline.queues;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Place;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what the lists of queues are ordered. It stays a place in the list when the case that had it
 * was taken, or has got another.
 *
 * @param dueAt null if nothing is promised, which comes last
 */
public record QueuePlace(int rank, @Nullable Instant dueAt, Instant openedAt, CaseId caseId) {

    private static final String NEVER = "-";
    private static final Pattern TEXT =
            Pattern.compile("(\\d)_(-|\\d{1,17})_(\\d{1,17})_(\\d{1,18})");

    /** As an address carries it. */
    public String text() {
        return "%d_%s_%d_%d"
                .formatted(
                        rank,
                        dueAt == null ? NEVER : micros(dueAt),
                        micros(openedAt),
                        caseId.value());
    }

    /** The place in a list, from what its address says of it. */
    public static Place<QueuePlace> read(@Nullable String after, @Nullable String before) {
        if (after != null) {
            return Place.after(of(after));
        }
        return before == null ? Place.start() : Place.before(of(before));
    }

    private static QueuePlace of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw Refused.invalid("after", "cursor.unknown");
        }
        return new QueuePlace(
                Integer.parseInt(parts.group(1)),
                parts.group(2).equals(NEVER) ? null : instant(parts.group(2)),
                instant(parts.group(3)),
                new CaseId(Long.parseLong(parts.group(4))));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static Instant instant(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }
}
