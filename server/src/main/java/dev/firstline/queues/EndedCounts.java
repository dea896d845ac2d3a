package dev.firstline.queues;

import dev.firstline.jobs.Chore;

import org.springframework.stereotype.Component;

@Component
record EndedCounts(QueueStore store) implements Chore {

    @Override
    public String name() {
        return "counts of ended connections";
    }

    @Override
    public void run() {
        store.gatherCounts();
    }
}
