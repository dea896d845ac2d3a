package dev.firstline.admin.programme;

import dev.firstline.programme.Fault;
import dev.firstline.programme.changes.Difference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A file on its way to become the next version.
 *
 * @param text as it was typed
 * @param basedOn the version that its author began with
 * @param looked whether it was looked at: then it has faults, or differences from the latest
 * @param foreseen how many running clocks its holidays may move, in a sentence; empty where it
 *     changes none, or was not looked at (COM-6)
 * @param refused why it was not published although it is right, null where nothing was refused
 */
public record DraftSheet(
        String text,
        int basedOn,
        boolean looked,
        List<Fault> faults,
        List<Difference> differences,
        String foreseen,
        @Nullable String refused) {

    static DraftSheet begun(String text, int basedOn) {
        return new DraftSheet(text, basedOn, false, List.of(), List.of(), "", null);
    }

    DraftSheet refused(String why) {
        return new DraftSheet(text, basedOn, looked, faults, differences, foreseen, why);
    }

    /** Whether it can be published as it stands. */
    public boolean isReady() {
        return looked && faults.isEmpty() && refused == null;
    }
}
