package dev.firstline.queues;

import dev.firstline.programme.FaultPart;
import dev.firstline.programme.InUse;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;

/** Queues in which cases are open: a new version of the programme keeps them until they are not. */
@Component
class QueuesInUse implements InUse {

    private final QueueStore store;

    QueuesInUse(QueueStore store) {
        this.store = store;
    }

    @Override
    public Collection<Use> list() {
        return store.countOpen().entrySet().stream().map(QueuesInUse::use).toList();
    }

    private static Use use(Map.Entry<String, Integer> open) {
        return new OfQueue(open.getKey(), FaultPart.OPEN_CASES.of(open.getValue()));
    }
}
