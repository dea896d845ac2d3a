package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.time.Duration;

/**
 * How long a byte takes to another thread and back, through pipes of the system: two writes, two
 * reads and two switches, as in a statement that is asked of the database. On some virtual machines
 * this is several times as dear as on others whose processors are as fast.
 */
final class RoundTrip {

    private static final int WARMING = 5_000;
    private static final int COUNTED = 20_000;

    private final Pipe there = Pipe.open();
    private final Pipe back = Pipe.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1);

    private RoundTrip() throws IOException {}

    /** The mean of many, one after the other. */
    static Duration measure() throws IOException, InterruptedException {
        RoundTrip trip = new RoundTrip();
        Thread other = Thread.ofPlatform().start(trip::sendBack);
        try {
            trip.make(WARMING);
            return trip.make(COUNTED).dividedBy(COUNTED);
        } finally {
            trip.there.sink().close();
            other.join();
            trip.back.source().close();
        }
    }

    private Duration make(int times) throws IOException {
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            there.sink().write(buffer.clear());
            if (back.source().read(buffer.clear()) < 0) {
                throw new IOException("the other thread has ended");
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Until nothing more is sent. */
    private void sendBack() {
        ByteBuffer sent = ByteBuffer.allocateDirect(1);
        try (Pipe.SourceChannel source = there.source();
                Pipe.SinkChannel sink = back.sink()) {
            while (source.read(sent.clear()) >= 0) {
                sink.write(sent.flip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
