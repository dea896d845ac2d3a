package dev.firstline.admin.programme;

import dev.firstline.programme.Programmes;
import dev.firstline.programme.ToldFault;
import dev.firstline.programme.changes.Difference;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file on its way to become the next version.
 *
 * @param text as it was typed
 * @param basedOn the version that its author began with
 * @param looked whether it was looked at: then it has faults, or differences from the version that
 *     it would take over from
 * @param effect what it would mean to apply it, null while it is not right
 * @param foreseen how many running clocks its holidays may move, in a sentence; empty where it
 *     changes none, or was not looked at (COM-6)
 * @param refused why it was not published although it is right, null where nothing was refused
 */
public record DraftSheet(
        String text,
        int basedOn,
        boolean looked,
        List<ToldFault> faults,
        List<Difference> differences,
        Programmes.@Nullable Effect effect,
        String foreseen,
        @Nullable String refused) {

    static DraftSheet begun(String text, int basedOn) {
        return new DraftSheet(text, basedOn, false, List.of(), List.of(), null, "", null);
    }

    static DraftSheet faulty(String text, int basedOn, List<ToldFault> faults) {
        return new DraftSheet(text, basedOn, true, faults, List.of(), null, "", null);
    }

    static DraftSheet right(
            String text,
            int basedOn,
            List<Difference> differences,
            Programmes.Effect effect,
            String foreseen) {
        return new DraftSheet(text, basedOn, true, List.of(), differences, effect, foreseen, null);
    }

    DraftSheet refused(String why) {
        return new DraftSheet(text, basedOn, looked, faults, differences, effect, foreseen, why);
    }

    /** Versions that are planned and would never hold, by their numbers; empty for none. */
    public String overtaken() {
        return effect == null
                ? ""
                : effect.overtaken().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }

    /** Whether it can be published as it stands. */
    public boolean isReady() {
        return looked && faults.isEmpty() && refused == null;
    }
}
