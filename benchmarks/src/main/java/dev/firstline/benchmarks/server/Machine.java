package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Who uses the processor, and how much memory the server holds; by /proc. */
final class Machine {

    private static final double TICKS = 100;
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final int COUNTED = 8;

    /** utime, stime, cutime and cstime, behind the name: see proc_pid_stat(5). */
    private static final int FIRST_TIME = 11;

    private static final int LAST_TIME = 14;

    private final ProcessHandle server;

    Machine(long server) {
        this.server = ProcessHandle.of(server).orElseThrow();
    }

    /**
     * Seconds of the processor since each began.
     *
     * @param all of the whole machine
     * @param server of the server itself
     * @param database of its PostgreSQL
     * @param clock the time of the reading, in nanoseconds
     */
    record Reading(double all, double server, double database, long clock) {

        /** What was used between two readings, in words. */
        String since(Reading before) {
            double seconds = (clock - before.clock) / 1e9;
            double ofServer = (server - before.server) / seconds;
            double ofDatabase = (database - before.database) / seconds;
            double ofAll = (all - before.all) / seconds;
            return "cores in use: server %.2f, database %.2f, the load generator and all else %.2f"
                    .formatted(ofServer, ofDatabase, ofAll - ofServer - ofDatabase);
        }
    }

    Reading read() throws IOException {
        try (Stream<ProcessHandle> others = server.descendants()) {
            return new Reading(
                    ofAll(),
                    seconds(server),
                    others.mapToDouble(Machine::secondsWithEnded).sum(),
                    System.nanoTime());
        }
    }

    /** The most that the server held, in bytes, looked at each second for so long. */
    long watchMemory(Duration time) throws IOException, InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        long most = 0;
        while (System.nanoTime() < until) {
            most = Math.max(most, resident());
            Thread.sleep(Math.clamp((until - System.nanoTime()) / 1_000_000, 0, 1_000));
        }
        return most;
    }

    private long resident() throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc", Long.toString(server.pid()), "status"))) {
            String kilobytes =
                    lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .findFirst()
                            .orElseThrow();
            return Long.parseLong(kilobytes) << 10;
        }
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** With those of its children that have ended, such as workers that come and go. */
    private static double secondsWithEnded(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            String[] columns = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = 0;
            for (int column = FIRST_TIME; column <= LAST_TIME; column++) {
                ticks += Double.parseDouble(columns[column]);
            }
            return ticks / TICKS;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static double ofAll() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            String[] columns = lines.findFirst().orElseThrow().split(" +", -1);
            double ticks = 0;
            for (int column = 1; column < COUNTED; column++) {
                if (column != IDLE && column != WAITING) {
                    ticks += Double.parseDouble(columns[column]);
                }
            }
            return ticks / TICKS;
        }
    }
}
