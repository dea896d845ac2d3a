package dev.firstline.programme.examples;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.FaultPart;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Target;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.Durations;
import dev.firstline.programme.reading.Place;
import dev.firstline.servicetime.Deadline;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.servicetime.ServiceCalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Runs the clocks of an example, and tells the stretches of time that they counted. */
record ClockOutcomes(Example example) {

    private static final int MOST_TOLD = 4;

    Outcome limit(TargetKind kind, Place expected) {
        return run(kind, Target::limit, expected);
    }

    Outcome goal(TargetKind kind, Place expected) {
        return run(kind, Target::goal, expected);
    }

    private Outcome run(TargetKind kind, Function<Target, Duration> part, Place expected) {
        Terms terms = example.terms();
        Coverage coverage = terms.coverage(example.priority());
        Duration promised =
                terms.target(example.priority(), kind)
                        .map(part)
                        .orElseThrow(
                                () ->
                                        new CannotRun(
                                                expected,
                                                FaultKind.EXAMPLE_NOT_PROMISED.of(
                                                        kind.written(), example.priority())));
        ServiceCalendar calendar = coverage.calendar(example.region());
        Instant start = example.received();
        Deadline due = calendar.add(start, promised, example.pauses());
        ZoneId zone = example.region().calendar().zone();
        Instant wanted = Moments.read(expected, zone);
        return switch (due) {
            case Deadline.Due(Instant at) ->
                    new Outcome(
                            Moments.write(at, zone),
                            at.equals(wanted),
                            why(promised, coverage, counted(calendar, start, at), zone));
            case Deadline.Suspended _ ->
                    new Outcome("never", false, FaultPart.PAUSE_WITHOUT_END.of());
            case Deadline.Never _ -> new Outcome("never", false, FaultPart.NEVER_OPEN.of());
        };
    }

    private List<Interval> counted(ServiceCalendar calendar, Instant start, Instant due) {
        return calendar.explain(start, due, example.pauses()).stream()
                .filter(interval -> interval.why() == Reason.COUNTED)
                .toList();
    }

    private static FaultPart.Words why(
            Duration promised, Coverage coverage, List<Interval> counted, ZoneId zone) {
        FaultPart clock = counted.size() > MOST_TOLD ? FaultPart.CLOCK_SHORTENED : FaultPart.CLOCK;
        return clock.of(
                Durations.say(promised),
                coverage.key(),
                counted.stream().limit(MOST_TOLD).map(it -> stretch(it, zone)).toList());
    }

    private static FaultPart.Words stretch(Interval counted, ZoneId zone) {
        return FaultPart.STRETCH.of(
                Moments.local(counted.from(), zone), Moments.local(counted.to(), zone));
    }
}
