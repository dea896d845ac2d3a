package dev.firstline.storage;

import dev.firstline.jobs.Chore;

import org.springframework.stereotype.Component;

import java.time.Duration;

@Component
record OrphanBlobs(Blobs blobs) implements Chore {

    /** Longer than any transaction that may still make a row for its file. */
    private static final Duration AGE = Duration.ofDays(1);

    @Override
    public String name() {
        return "files of removed attachments";
    }

    @Override
    public void run() {
        blobs.sweep(AGE);
    }
}
