package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class DiceTest {

    @Test
    void fallTheSameWayForTheSameIndex() {
        assertThat(thrown("case", 7)).isEqualTo(thrown("case", 7));
    }

    @Test
    void fallInNothingAsThoseOfAnotherIndexOrThing() {
        List<Double> all = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            all.addAll(thrown("case", index));
            all.addAll(thrown("person", index));
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    private static List<Double> thrown(String what, int index) {
        Dice dice = Dice.of(what, index);
        return Stream.generate(dice::share).limit(50).toList();
    }
}
