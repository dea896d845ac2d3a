package dev.firstline.servicetime;

import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;

import java.time.Duration;
import java.time.Instant;

/** Random promises, from nanoseconds to decades, on the calendars of random scenes. */
final class Promises implements Gen<Promise> {
    private static final Instant LATEST = Instant.parse("2200-12-01T00:00:00Z");
    private static final int DAY = 86_400;

    @Override
    public Promise generate(RandomnessSource source) {
        Dice dice = Dice.of(source);
        Scene scene = new Scenes().generate(source);
        Instant start =
                scene.begin().plusSeconds(dice.upTo(2 * DAY)).plusNanos(dice.upTo(999_999_999));
        return new Promise(
                scene,
                scene.calendar(),
                scene.pauses(),
                start,
                duration(dice),
                earlier(duration(dice), Duration.between(start, LATEST)));
    }

    private static Duration duration(Dice dice) {
        int days = dice.oneIn(100) ? dice.upTo(200 * 365) : dice.upTo(10);
        return Duration.ofDays(days).plusSeconds(dice.upTo(DAY)).plusNanos(dice.upTo(999_999_999));
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other.isNegative() ? Duration.ZERO : other;
    }
}
