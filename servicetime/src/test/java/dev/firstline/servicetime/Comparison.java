package dev.firstline.servicetime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.servicetime.oracle.Answer;
import dev.firstline.servicetime.oracle.Line;
import dev.firstline.servicetime.oracle.Oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Asks the library and the oracle, which share no code, the same questions about one scene. */
final class Comparison {
    private final Scene scene;
    private final Oracle oracle;
    private final ServiceCalendar calendar;
    private final Pauses pauses;

    private Comparison(Scene scene) {
        this.scene = scene;
        oracle = scene.oracle();
        calendar = scene.calendar();
        pauses = scene.pauses();
    }

    /** Asks about so many random stretches of time, eight questions each. */
    static void compare(Scene scene, int stretches) {
        Comparison comparison = new Comparison(scene);
        Random random = new Random(scene.hashCode());
        for (int i = 0; i < stretches; i++) {
            comparison.ask(random);
        }
    }

    private void ask(Random random) {
        Instant one = instant(random);
        Instant other = instant(random);
        Instant from = one.isBefore(other) ? one : other;
        Instant to = one.isBefore(other) ? other : one;
        Duration counted = oracle.between(from, to);

        assertThat(calendar.between(from, to, pauses)).isEqualTo(counted);
        assertThat(lines(from, to)).isEqualTo(oracle.explain(from, to));
        assertThat(calendar.isOpen(from)).isEqualTo(oracle.isOpen(from));
        assertThat(calendar.nextOpening(from).filter(oracle.end()::isAfter))
                .isEqualTo(oracle.nextOpening(from));
        assertDue(from, Duration.ZERO);
        assertDue(from, counted);
        assertDue(from, counted.plusNanos(1));
        assertDue(from, Duration.ofSeconds(random.nextInt(4 * 86_400), random.nextInt(2)));
    }

    private Instant instant(Random random) {
        long second = (long) random.nextInt(scene.steps()) * scene.step();
        int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        return scene.begin().plusSeconds(second).plusNanos(nano);
    }

    private void assertDue(Instant start, Duration duration) {
        assertThat(answer(calendar.add(start, duration, pauses)))
                .isEqualTo(oracle.add(start, duration));
    }

    private Answer answer(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Due(Instant at) when at.isBefore(oracle.end()) -> new Answer.Due(at);
            case Deadline.Suspended(Instant since, Duration left)
                    when since.isBefore(oracle.end()) ->
                    new Answer.Suspended(since, left);
            case Deadline _ -> new Answer.Beyond();
        };
    }

    private List<Line> lines(Instant from, Instant to) {
        return calendar.explain(from, to, pauses).stream()
                .map(i -> new Line(i.from(), i.to(), i.why().name(), i.name()))
                .toList();
    }
}
