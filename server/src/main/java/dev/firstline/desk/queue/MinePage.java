package dev.firstline.desk.queue;

import static java.util.function.Predicate.not;

import dev.firstline.access.Actor;
import dev.firstline.cases.Turn;
import dev.firstline.desk.CaseLists;
import dev.firstline.desk.Rails;
import dev.firstline.queues.QueueRow;
import dev.firstline.queues.Queues;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.view.DeskRow;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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
    JteModel show(Page page, Actor actor) {
        List<QueueRow> mine = queues.listOwned(actor, actor.somebody(), CaseLists.MOST);
        return templates.deskMine(
                page,
                rails.of(page, actor),
                rows(page, actor, mine.stream().filter(MinePage::isOurTurn)),
                rows(page, actor, mine.stream().filter(not(MinePage::isOurTurn))));
    }

    private List<DeskRow> rows(Page page, Actor actor, Stream<QueueRow> cases) {
        return lists.rows(page, actor, cases.toList());
    }

    private static boolean isOurTurn(QueueRow row) {
        return row.state().turn() == Turn.VENDOR;
    }
}
