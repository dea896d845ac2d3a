package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ZipfTest {

    private final Zipf ranks = new Zipf(1_000);

    @Test
    void choosesTheSecondHalfAsOftenAsTheFirst() {
        int[] chosen = chosen(1_000);
        assertThat((double) chosen[1] / chosen[0]).isCloseTo(0.5, within(0.05));
        assertThat((double) chosen[9] / chosen[0]).isCloseTo(0.1, within(0.02));
    }

    @Test
    void choosesAmongAsFewAsThereAre() {
        assertThat(chosen(2)[2]).isZero();
        assertThat(chosen(1)[0]).isEqualTo(100_000);
    }

    @Test
    void knowsWhatShareTheFirstHave() {
        assertThat(ranks.share(0, 10)).isZero();
        assertThat(ranks.share(1, 2)).isEqualTo(2 / 3.0);
        assertThat(ranks.share(10, 10)).isEqualTo(1);
    }

    private int[] chosen(int among) {
        int[] times = new int[1_001];
        Dice dice = Dice.of("zipf", among);
        for (int i = 0; i < 100_000; i++) {
            times[ranks.rank(dice, among)]++;
        }
        return times;
    }
}
