package dev.firstline.desk.casepage;

import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.Timeline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The clocks of a case.
 *
 * @param all the leading one first; none where nothing is promised
 * @param timeline all of them drawn on one scale, null where there is nothing to draw
 */
public record CaseClocks(List<CaseClock> all, @Nullable Timeline timeline) {

    public CaseClocks {
        all = List.copyOf(all);
    }

    /** That of the leading one, null where nothing is promised. */
    public @Nullable ClockChip leading() {
        return all.isEmpty() ? null : all.getFirst().chip();
    }
}
