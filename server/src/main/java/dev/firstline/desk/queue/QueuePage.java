package dev.firstline.desk.queue;

import dev.firstline.access.Actor;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Part;
import dev.firstline.desk.CaseLists;
import dev.firstline.desk.Rails;
import dev.firstline.desk.RiskHorizon;
import dev.firstline.desk.SeeOther;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Ownerships;
import dev.firstline.programme.KnownQueues;
import dev.firstline.programme.Queue;
import dev.firstline.queues.QueuePlace;
import dev.firstline.queues.QueueRow;
import dev.firstline.queues.Queues;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.stream.Stream;

/** A queue, and taking the next case of it (CAS-2). */
@Controller
@RequestMapping("/desk/queues/{key}")
class QueuePage {

    private final Queues queues;
    private final Ownerships ownerships;
    private final KnownQueues known;
    private final CaseLists lists;
    private final RiskHorizon risk;
    private final Rails rails;
    private final Templates templates;

    QueuePage(
            Queues queues,
            Ownerships ownerships,
            KnownQueues known,
            CaseLists lists,
            RiskHorizon risk,
            Rails rails,
            Templates templates) {
        this.queues = queues;
        this.ownerships = ownerships;
        this.known = known;
        this.lists = lists;
        this.risk = risk;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(
            Page page,
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        Queue queue = queue(key);
        var place = QueuePlace.read(after, before);
        var seen = queues.see(actor, key, place, CaseLists.AT_ONCE, risk.endsAt(page));
        lists.readAhead(
                Stream.concat(seen.waiting().items().stream(), seen.awaiting().items().stream()));
        var list = lists.of(page, actor, seen.waiting(), place, seen.counts().waiting(key));
        boolean mayTake = CasePolicy.mayWork(actor);
        return templates.deskQueue(
                page,
                rails.of(page, actor, seen.counts()),
                key,
                name(page, queue),
                list,
                aside(page, actor, seen.awaiting()),
                mayTake);
    }

    private QueueAside aside(Page page, Actor actor, Part<QueueRow> awaiting) {
        return new QueueAside(lists.rows(page, actor, awaiting.items()), awaiting.hasLater());
    }

    /** Gives the actor the next case, and leads to it. */
    @PostMapping("/next")
    ResponseEntity<Void> takeNext(
            Page page, Actor actor, @PathVariable String key, HttpServletResponse response) {
        var taken = ownerships.takeNext(actor, key);
        if (taken.isEmpty()) {
            Notices.say(response, "desk.queue.none-left", name(page, queue(key)));
            return SeeOther.to("/desk/queues/" + key);
        }
        Notices.say(response, "desk.taken");
        return SeeOther.to("/desk/cases/" + taken.get().number());
    }

    private Queue queue(String key) {
        return known.find(key).orElseThrow(() -> Refused.notFound("queue"));
    }

    private static String name(Page page, Queue queue) {
        return queue.name().in(page.language().tag());
    }
}
