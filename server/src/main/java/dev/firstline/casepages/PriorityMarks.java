package dev.firstline.casepages;

import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.texts.Wording;
import dev.firstline.web.view.PriorityMark;
import dev.firstline.web.view.PriorityMark.Rank;

import java.util.List;

/** Gives a priority its shape, from its place among those of its programme, and its word. */
public final class PriorityMarks {

    private PriorityMarks() {}

    /** The mark of a priority of that programme; one that it no longer has shows its bare key. */
    public static PriorityMark of(Programme programme, String key, Wording wording) {
        return programme
                .findPriority(key)
                .map(priority -> of(programme, priority, wording))
                .orElseGet(() -> new PriorityMark(Rank.MEDIUM, key));
    }

    public static PriorityMark of(Programme programme, Priority priority, Wording wording) {
        return new PriorityMark(
                rank(programme.priorities(), priority),
                priority.name().in(wording.language().tag()));
    }

    /** A programme lists its priorities from the most pressing to the least. */
    private static Rank rank(List<Priority> all, Priority one) {
        if (one.urgent()) {
            return Rank.HIGH;
        }
        return all.size() > 1 && one.equals(all.getLast()) ? Rank.LOW : Rank.MEDIUM;
    }
}
