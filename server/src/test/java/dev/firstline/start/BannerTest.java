package dev.firstline.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class BannerTest {

    @Test
    void alignsWhatItSays() {
        var lines =
                List.of(
                        new BannerLine("Portal", "http://localhost:8080/"),
                        new BannerLine("Mail in", "localhost:2525"));
        assertThat(new Banner("1.2", Duration.ofMillis(2340), lines).text())
                .isEqualTo(
                        """

                        Firstline 1.2 is ready after 2.3 s

                          Portal    http://localhost:8080/
                          Mail in   localhost:2525

                          Ctrl C stops it.
                        """);
    }
}
