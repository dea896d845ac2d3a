package dev.firstline.desk.queue;

import dev.firstline.access.Actor;
import dev.firstline.desk.SeeOther;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Queue;
import dev.firstline.queues.Queues;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** Leads to where there is something to do: one's own cases, else the first queue that has any. */
@Controller
class FirstPage {

    private final Queues queues;
    private final Programmes programmes;

    FirstPage(Queues queues, Programmes programmes) {
        this.queues = queues;
        this.programmes = programmes;
    }

    @GetMapping("/desk")
    ResponseEntity<Void> go(Actor actor) {
        return SeeOther.to(
                queues.countOwned(actor, actor.somebody()) > 0
                        ? "/desk/mine"
                        : "/desk/queues/" + firstQueue(actor));
    }

    private String firstQueue(Actor actor) {
        var waiting = queues.countWaiting(actor);
        List<String> keys = programmes.current().queues().stream().map(Queue::key).toList();
        return keys.stream().filter(waiting::containsKey).findFirst().orElse(keys.getFirst());
    }
}
