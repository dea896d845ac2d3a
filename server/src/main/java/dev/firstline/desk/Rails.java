package dev.firstline.desk;

import dev.firstline.access.Actor;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.incidents.Disputes;
import dev.firstline.programme.KnownQueues;
import dev.firstline.programme.Queue;
import dev.firstline.queues.QueueCounts;
import dev.firstline.queues.Queues;
import dev.firstline.storage.Query;
import dev.firstline.web.Page;
import dev.firstline.web.view.Rail;
import dev.firstline.web.view.Rail.Group;
import dev.firstline.web.view.Rail.Place;

import org.springframework.stereotype.Component;

import java.util.List;

/** The left side of every page of the desk, with how much waits at each place. */
@Component
public class Rails {

    private final Queues queues;
    private final KnownQueues known;
    private final RiskHorizon risk;
    private final Disputes disputes;

    Rails(Queues queues, KnownQueues known, RiskHorizon risk, Disputes disputes) {
        this.disputes = disputes;
        this.queues = queues;
        this.known = known;
        this.risk = risk;
    }

    public Rail of(Page page, Actor actor) {
        return of(page, actor, count(page, actor));
    }

    /** What waits now, for a page that needs to know it itself. */
    public QueueCounts count(Page page, Actor actor) {
        return queues.count(actor, risk.endsAt(page));
    }

    /** What reads the same ahead, along with what else the page asks. */
    public Query<?> ahead(Page page, Actor actor) {
        return queues.countAhead(actor, risk.endsAt(page));
    }

    public Rail of(Page page, Actor actor, QueueCounts counts) {
        return new Rail(
                List.of(
                        new Group("", List.of(mine(page, counts))),
                        new Group(page.text("desk.rail.queues"), queues(page, counts)),
                        new Group(
                                page.text("desk.rail.views"),
                                List.of(atRisk(page, counts), refused(page), figures(page))),
                        new Group(page.text("desk.rail.customers"), customers(page, actor))));
    }

    private List<Place> customers(Page page, Actor actor) {
        Place organisations = new Place(page.text("desk.organisations"), "/desk/organisations", 0);
        Place products = new Place(page.text("desk.products"), "/desk/products", 0);
        Place agreements = new Place(page.text("desk.agreements"), "/desk/agreements", 0);
        return DirectoryPolicy.mayManage(actor)
                ? List.of(
                        organisations,
                        agreements,
                        new Place(
                                page.text("incident.disputes"),
                                "/desk/disputes",
                                disputes.countOpen(actor)),
                        products)
                : List.of(organisations, agreements, products);
    }

    private static Place mine(Page page, QueueCounts counts) {
        return new Place(page.text("desk.mine"), "/desk/mine", counts.owned());
    }

    private List<Place> queues(Page page, QueueCounts counts) {
        return known.list(counts.waiting().keySet()).stream()
                .map(queue -> place(page, queue, counts.waiting(queue.key())))
                .toList();
    }

    private static Place place(Page page, Queue queue, int waiting) {
        String name = queue.name().in(page.language().tag());
        return new Place(name, "/desk/queues/" + queue.key(), waiting);
    }

    private static Place refused(Page page) {
        return new Place(page.text("desk.refused"), "/desk/refused", 0);
    }

    private static Place figures(Page page) {
        return new Place(page.text("figures.title"), "/desk/figures", 0);
    }

    private static Place atRisk(Page page, QueueCounts counts) {
        return new Place(page.text("desk.at-risk"), "/desk/at-risk", counts.due());
    }
}
