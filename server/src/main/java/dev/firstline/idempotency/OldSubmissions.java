package dev.firstline.idempotency;

import dev.firstline.jobs.Chore;

import org.springframework.stereotype.Component;

@Component
record OldSubmissions(Submissions submissions) implements Chore {

    @Override
    public String name() {
        return "old submissions";
    }

    @Override
    public void run() {
        submissions.forgetOld();
    }
}
