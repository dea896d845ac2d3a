package dev.firstline.mail.incoming;

import dev.firstline.jobs.Chore;
import dev.firstline.storage.RawMailFiles;

import org.springframework.stereotype.Component;

import java.time.Duration;

/** Raw messages that a crash left without a row: they were never acknowledged. */
@Component
record OrphanMail(RawMailFiles files, IncomingMailStore store) implements Chore {

    private static final Duration AGE = Duration.ofDays(1);

    @Override
    public String name() {
        return "raw messages without a row";
    }

    @Override
    public void run() {
        files.sweep(AGE, store::known);
    }
}
