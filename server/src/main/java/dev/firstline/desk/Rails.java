package dev.firstline.desk;

import dev.firstline.access.Actor;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Queue;
import dev.firstline.queues.Queues;
import dev.firstline.web.Page;
import dev.firstline.web.view.Rail;
import dev.firstline.web.view.Rail.Group;
import dev.firstline.web.view.Rail.Place;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** The left side of every page of the desk, with how much waits at each place. */
@Component
public class Rails {

    private final Queues queues;
    private final Programmes programmes;
    private final RiskHorizon risk;

    Rails(Queues queues, Programmes programmes, RiskHorizon risk) {
        this.queues = queues;
        this.programmes = programmes;
        this.risk = risk;
    }

    public Rail of(Page page, Actor actor) {
        return new Rail(
                List.of(
                        new Group("", List.of(mine(page, actor))),
                        new Group(page.text("desk.rail.queues"), queues(page, actor)),
                        new Group(page.text("desk.rail.views"), List.of(atRisk(page, actor))),
                        new Group(page.text("desk.rail.customers"), customers(page, actor))));
    }

    private static List<Place> customers(Page page, Actor actor) {
        Place organisations = new Place(page.text("desk.organisations"), "/desk/organisations", 0);
        Place products = new Place(page.text("desk.products"), "/desk/products", 0);
        return DirectoryPolicy.mayManage(actor)
                ? List.of(
                        organisations,
                        new Place(page.text("desk.agreements"), "/desk/agreements", 0),
                        products)
                : List.of(organisations, products);
    }

    private Place mine(Page page, Actor actor) {
        int count = queues.countOwned(actor, actor.somebody());
        return new Place(page.text("desk.mine"), "/desk/mine", count);
    }

    private List<Place> queues(Page page, Actor actor) {
        Map<String, Integer> waiting = queues.countWaiting(actor);
        return programmes.current().queues().stream()
                .map(queue -> place(page, queue, waiting.getOrDefault(queue.key(), 0)))
                .toList();
    }

    private static Place place(Page page, Queue queue, int waiting) {
        String name = queue.name().in(page.language().tag());
        return new Place(name, "/desk/queues/" + queue.key(), waiting);
    }

    private Place atRisk(Page page, Actor actor) {
        int count = queues.countDueBefore(actor, risk.endsAt(page));
        return new Place(page.text("desk.at-risk"), "/desk/at-risk", count);
    }
}
