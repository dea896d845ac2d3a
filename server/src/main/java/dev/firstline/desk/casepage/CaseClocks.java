package dev.firstline.desk.casepage;

import dev.firstline.casepages.ClockChips;
import dev.firstline.casepages.CountedTime;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Reading;
import dev.firstline.web.Page;
import dev.firstline.web.view.ClockChip;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** The clocks of a case, each with its "why?" and its drawn timeline (COM-7). */
@Component
class CaseClocks {

    private final Commitments commitments;
    private final Whys whys;

    CaseClocks(Commitments commitments, Whys whys) {
        this.commitments = commitments;
        this.whys = whys;
    }

    /** The latest promise as it stands now, null where nothing was promised. */
    @Nullable Reading latest(Page page, Case subject) {
        return commitments.readLatest(List.of(subject.id()), page.now()).get(subject.id());
    }

    /** What the clock shows, null where there is none to show. */
    @Nullable CaseClock show(Page page, @Nullable Reading reading) {
        ClockChip chip = ClockChips.of(reading).orElse(null);
        if (reading == null || chip == null) {
            return null;
        }
        var promise = reading.commitment();
        return new CaseClock(
                page.text("promise." + promise.kind().key()),
                chip,
                whys.of(page, commitments.explain(promise)),
                CountedTime.of(page, promise, commitments.intervals(promise)));
    }
}
