package dev.firstline.desk.queue;

import dev.firstline.access.Actor;
import dev.firstline.desk.CaseLists;
import dev.firstline.desk.Rails;
import dev.firstline.desk.RiskHorizon;
import dev.firstline.queues.QueueCounts;
import dev.firstline.queues.QueuePlace;
import dev.firstline.queues.Queues;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;

/** Whatever was promised, and is late or due soon, whoever has it (RTE-9). */
@Controller
class AtRiskPage {

    private final Queues queues;
    private final CaseLists lists;
    private final RiskHorizon risk;
    private final Rails rails;
    private final Templates templates;

    AtRiskPage(Queues queues, CaseLists lists, RiskHorizon risk, Rails rails, Templates templates) {
        this.queues = queues;
        this.lists = lists;
        this.risk = risk;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/at-risk")
    JteModel show(
            Page page,
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        Instant end = risk.endsAt(page);
        var place = QueuePlace.read(after, before);
        var cases = queues.listDueBefore(actor, end, place, CaseLists.AT_ONCE);
        QueueCounts counts = rails.count(page, actor);
        var list = lists.of(page, actor, cases, place, counts.due());
        String lastDay = page.times().day(end.minusSeconds(1));
        return templates.deskAtRisk(page, rails.of(page, actor, counts), lastDay, list);
    }
}
