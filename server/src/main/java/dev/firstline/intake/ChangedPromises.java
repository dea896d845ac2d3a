package dev.firstline.intake;

import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Course;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change made of the promises that a customer awaits (COM-6, COM-10): the words of a mail
 * are made of it, with the former time beside the new one.
 */
@Component
class ChangedPromises {

    private final Commitments commitments;
    private final BusinessTime time;

    ChangedPromises(Commitments commitments, BusinessTime time) {
        this.commitments = commitments;
        this.time = time;
    }

    /**
     * A promise that is another one now. One that ran has a time before; and one now, unless it is
     * promised no more. One that stands still has what was left of it, and is.
     */
    record Changed(
            String kind,
            boolean gone,
            @Nullable Instant before,
            @Nullable Instant after,
            @Nullable Duration leftBefore,
            @Nullable Duration left) {

        boolean isLater() {
            boolean due = before != null && after != null && after.isAfter(before);
            return due || (leftBefore != null && left != null && left.compareTo(leftBefore) > 0);
        }

        /** For the words of a mail, by name. */
        Map<String, Object> words() {
            Map<String, Object> words = new HashMap<>();
            words.put("kind", kind);
            words.put("gone", gone);
            put(words, "before", before);
            put(words, "after", after);
            put(words, "leftBefore", leftBefore);
            put(words, "left", left);
            return words;
        }

        private static void put(Map<String, Object> words, String name, @Nullable Object value) {
            if (value != null) {
                words.put(name, value.toString());
            }
        }
    }

    /** Of all that was awaited what is another promise now, or none. */
    List<Changed> list(List<Commitment> before, List<Commitment> after) {
        Map<Long, Commitment> now =
                after.stream().collect(Collectors.toMap(Commitment::id, Function.identity()));
        return new Course(before, List.of())
                .awaited().stream()
                        .flatMap(it -> changed(it, now.getOrDefault(it.id(), it)).stream())
                        .toList();
    }

    private Optional<Changed> changed(Commitment before, Commitment after) {
        String kind = before.kind().key();
        if (after.cancelledAt() != null) {
            Instant due = before.isPaused() ? null : before.limitAt();
            return Optional.of(new Changed(kind, true, due, null, null, null));
        }
        if (before.isRunning() && after.isRunning()) {
            return before.limitAt().equals(after.limitAt())
                    ? Optional.empty()
                    : Optional.of(
                            new Changed(
                                    kind, false, before.limitAt(), after.limitAt(), null, null));
        }
        return before.standsInTime() && after.standsInTime()
                ? left(kind, left(before), left(after))
                : Optional.empty();
    }

    private static Optional<Changed> left(String kind, Duration before, Duration after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Changed(kind, false, null, null, before, after));
    }

    private Duration left(Commitment still) {
        return commitments.read(still, time.instant()).left();
    }
}
