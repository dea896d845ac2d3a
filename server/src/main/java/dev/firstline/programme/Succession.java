package dev.firstline.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which published version holds when (PRG-2): each from its date on, until one that was published
 * later holds. One that is published to hold earlier than others that are planned overtakes these.
 * Pure.
 *
 * @param published all of them, in their order
 */
record Succession(List<ProgrammeStore.Held> published) {

    Succession {
        published = List.copyOf(published);
    }

    /** The one that holds at an instant; before the first one held, the first. */
    ProgrammeStore.Held heldAt(Instant now) {
        for (int i = published.size() - 1; i > 0; i--) {
            if (!published.get(i).from().isAfter(now)) {
                return published.get(i);
            }
        }
        return published.getFirst();
    }

    /** The one that a version takes over from; empty for the first. */
    Optional<ProgrammeStore.Held> before(ProgrammeStore.Held version) {
        return published.reversed().stream()
                .filter(it -> it.version() < version.version())
                .filter(it -> it.from().isBefore(version.from()) || it.version() == 1)
                .findFirst();
    }

    /** Whether it never holds, since one that was published later holds no later than it. */
    boolean isOvertaken(ProgrammeStore.Held version) {
        return overtaking(version).isPresent();
    }

    /** The first that was published later and holds no later than a version. */
    Optional<ProgrammeStore.Held> overtaking(ProgrammeStore.Held version) {
        return published.stream()
                .filter(it -> it.version() > version.version())
                .filter(it -> !it.from().isAfter(version.from()))
                .findFirst();
    }

    /** Those still to hold that never will once another holds from an instant on. */
    List<ProgrammeStore.Held> overtakenFrom(Instant from, Instant now) {
        return published.stream()
                .filter(it -> it.from().isAfter(now) && !it.from().isBefore(from))
                .filter(it -> !isOvertaken(it))
                .toList();
    }
}
