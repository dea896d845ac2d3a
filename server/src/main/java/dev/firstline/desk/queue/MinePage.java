package dev.firstline.desk.queue;

import static java.util.function.Predicate.not;

import dev.firstline.access.Actor;
import dev.firstline.cases.Turn;
import dev.firstline.desk.CaseLists;
import dev.firstline.desk.Rails;
import dev.firstline.queues.QueuePlace;
import dev.firstline.queues.QueueRow;
import dev.firstline.queues.Queues;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.view.DeskRow;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.stream.Stream;

/** One's own cases: those that wait for us, before those that wait for others (CAS-12). */
@Controller
class MinePage {

    private final Queues queues;
    private final CaseLists lists;
    private final Rails rails;
    private final Templates templates;

    MinePage(Queues queues, CaseLists lists, Rails rails, Templates templates) {
        this.queues = queues;
        this.lists = lists;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/mine")
    JteModel show(
            Page page,
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        var place = QueuePlace.read(after, before);
        var part = queues.listOwned(actor, actor.somebody(), place, CaseLists.AT_ONCE);
        List<QueueRow> mine = part.items();
        return templates.deskMine(
                page,
                rails.of(page, actor),
                rows(page, actor, mine.stream().filter(MinePage::isOurTurn)),
                rows(page, actor, mine.stream().filter(not(MinePage::isOurTurn))),
                lists.pager(page, part, place));
    }

    private List<DeskRow> rows(Page page, Actor actor, Stream<QueueRow> cases) {
        return lists.rows(page, actor, cases.toList());
    }

    private static boolean isOurTurn(QueueRow row) {
        return row.turn() == Turn.VENDOR;
    }
}
