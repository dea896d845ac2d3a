package dev.firstline.demo;

import dev.firstline.programme.Priority;

import java.util.List;

/** How urgent a request of the demo is, whatever the programme calls it. */
enum DemoRank {
    HIGH,
    MEDIUM,
    LOW;

    /**
     * The priority of this rank.
     *
     * @param all those of the programme, the most urgent first
     */
    Priority in(List<Priority> all) {
        return switch (this) {
            case HIGH -> all.getFirst();
            case MEDIUM -> all.get(all.size() / 2);
            case LOW -> all.getLast();
        };
    }
}
