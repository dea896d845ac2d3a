package dev.firstline.control.doctor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether jobs run when they should. */
@Component
@Order(6)
class JobsCheck implements Check {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final ConditionStore store;

    JobsCheck(ConditionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public Finding look() {
        List<String> stuck = store.listStuckJobs(Instant.now().minus(PATIENCE));
        return stuck.isEmpty()
                ? Finding.well("none is stuck.")
                : Finding.fault(
                        String.join(", ", stuck)
                                + " does not get on: see the log, then restart the server.");
    }
}
