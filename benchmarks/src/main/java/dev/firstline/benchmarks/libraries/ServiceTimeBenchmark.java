package dev.firstline.benchmarks.libraries;

import dev.firstline.servicetime.Deadline;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.Week;
import dev.firstline.servicetime.Window;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** Deadlines in the office hours of Bucharest, with an hour for lunch and two holidays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ServiceTimeBenchmark {

    private static final Duration SIX_HOURS = Duration.ofHours(6);
    private static final Duration THOUSAND_HOURS = Duration.ofHours(1_000);

    private final Instant start = Instant.parse("2026-11-27T15:10:00Z");
    private final Instant end = Instant.parse("2027-05-27T15:10:00Z");

    private final ServiceCalendar office =
            ServiceCalendar.in("Europe/Bucharest")
                    .week(Week.weekdays(Window.of("09:00", "13:00"), Window.of("14:00", "18:00")))
                    .closed(LocalDate.of(2026, 11, 30), "Saint Andrew")
                    .closed(LocalDate.of(2026, 12, 1), "National Day")
                    .build();

    @Benchmark
    public Deadline addSixHours() {
        return office.add(start, SIX_HOURS);
    }

    /** More than half a year of such hours: it must not take longer than six. */
    @Benchmark
    public Deadline addThousandHours() {
        return office.add(start, THOUSAND_HOURS);
    }

    @Benchmark
    public Duration between() {
        return office.between(start, end);
    }
}
