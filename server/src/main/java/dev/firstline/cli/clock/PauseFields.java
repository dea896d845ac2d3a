package dev.firstline.cli.clock;

import dev.firstline.servicetime.Pause;
import dev.firstline.servicetime.Pauses;

import java.time.Instant;
import java.util.List;

/**
 * Reads the pauses of a line: pairs of instants, the second null as long as the pause has not
 * ended, and the cause as a third where there is one to tell.
 */
final class PauseFields {
    private static final String PAUSES =
            "write a list of pauses such as [[\"…\",\"…\"],[\"…\",null]]";
    private static final String PAUSE =
            "write beginning and end such as"
                    + " [\"2026-11-20T12:00:00Z\",\"2026-11-20T14:00:00Z\"], the end null while it"
                    + " lasts";

    private PauseFields() {}

    static Pauses pauses(Place line) {
        return line.find("pauses")
                .map(
                        pauses -> {
                            List<Pause> all =
                                    pauses.items(PAUSES).stream().map(PauseFields::pause).toList();
                            return pauses.asked(() -> Pauses.of(all));
                        })
                .orElse(Pauses.NONE);
    }

    private static Pause pause(Place pause) {
        List<Place> parts = pause.items(PAUSE);
        if (parts.size() < 2 || parts.size() > 3) {
            throw pause.fault("is no pause", PAUSE);
        }
        Instant from = Instants.read(parts.getFirst());
        Place end = parts.get(1);
        Instant to = end.value().isNull() ? null : Instants.read(end);
        String cause = parts.size() == 3 ? parts.getLast().text(PAUSE) : "";
        return pause.asked(() -> new Pause(from, to, cause));
    }
}
