package dev.firstline.accounts;

import dev.firstline.jobs.Chore;

import org.springframework.stereotype.Component;

@Component
record IdleSessions(Sessions sessions) implements Chore {

    @Override
    public String name() {
        return "idle sessions";
    }

    @Override
    public void run() {
        sessions.removeIdle();
    }
}
