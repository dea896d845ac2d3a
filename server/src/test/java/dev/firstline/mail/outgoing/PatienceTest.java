package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

@Requirement("MAIL-8.retried")
class PatienceTest {

    @Test
    void beginsSoonAndGrows() {
        assertThat(Patience.after(1)).contains(Duration.ofSeconds(15));
        assertThat(Patience.after(3)).contains(Duration.ofMinutes(1));
    }

    @Test
    void endsAfterAboutTwoDays() {
        Duration all =
                IntStream.range(1, 100)
                        .mapToObj(Patience::after)
                        .flatMap(Optional::stream)
                        .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(42), Duration.ofHours(54));
    }
}
