package dev.firstline.cli.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** The door of the command {@code clock}. */
public final class ClockLines {
    /** Enough to keep all processors busy, few enough that long answers fit in little memory. */
    private static final int AT_ONCE = 64;

    private ClockLines() {}

    /**
     * Answers each line of a stream by one, in order; a line that cannot be answered says why. A
     * program that waits for an answer before it asks again gets it: whenever there is nothing more
     * to read, all that is answered is handed over. Ends early if nobody listens.
     *
     * @throws IOException if the stream cannot be read
     */
    public static void answer(InputStream in, PrintStream out) throws IOException {
        Answers answers = new Answers();
        Lines lines = new Lines(in);
        for (var some = lines.atHand(AT_ONCE); !some.isEmpty(); some = lines.atHand(AT_ONCE)) {
            some.parallelStream()
                    .map(answers::answer)
                    .forEachOrdered(answer -> out.append(answer).append('\n'));
            if (lines.areUsedUp() && out.checkError()) {
                return;
            }
        }
    }
}
