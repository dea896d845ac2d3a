package dev.firstline.mailtext;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged messages are read without an exception, without a step that failed, and in time. */
@Requirement({"MAIL-4.structures", "MAIL-4.hostile"})
class FuzzTest {
    private static final int MEGABYTES = 128;

    /** A longer run is asked for by {@code -Dfuzz.messages=1000000}. */
    private static final int MANY = Integer.getInteger("fuzz.messages", 20_000);

    @Test
    void readsAThousandDamagedMessages() {
        Fuzzing.run(1_000, 42);
    }

    @Test
    @Tag("slow")
    void readsManyDamagedMessagesInLittleMemory() throws Exception {
        SmallJvm.run(MEGABYTES, Fuzzing.class, MANY, System.nanoTime());
    }
}
