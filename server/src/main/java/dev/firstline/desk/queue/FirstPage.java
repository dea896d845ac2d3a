package dev.firstline.desk.queue;

import dev.firstline.access.Actor;
import dev.firstline.desk.Rails;
import dev.firstline.desk.SeeOther;
import dev.firstline.programme.KnownQueues;
import dev.firstline.programme.Queue;
import dev.firstline.queues.QueueCounts;
import dev.firstline.web.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** Leads to where there is something to do: one's own cases, else the first queue that has any. */
@Controller
class FirstPage {

    private final Rails rails;
    private final KnownQueues known;

    FirstPage(Rails rails, KnownQueues known) {
        this.rails = rails;
        this.known = known;
    }

    @GetMapping("/desk")
    ResponseEntity<Void> go(Page page, Actor actor) {
        QueueCounts counts = rails.count(page, actor);
        return SeeOther.to(
                counts.owned() > 0 ? "/desk/mine" : "/desk/queues/" + firstQueue(counts));
    }

    private String firstQueue(QueueCounts counts) {
        List<String> keys = known.list(counts.waiting().keySet()).stream().map(Queue::key).toList();
        return keys.stream()
                .filter(key -> counts.waiting(key) > 0)
                .findFirst()
                .orElse(keys.getFirst());
    }
}
