package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.Priority;
import dev.firstline.programme.ReadyProgramme;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class DemoRankTest {

    private static final List<Priority> THREE =
            ReadyProgramme.of("complete").programme().priorities();

    @Test
    void spreadsOverHoweverManyThereAre() {
        assertThat(ranked(THREE)).containsExactly("high", "medium", "low");
        assertThat(ranked(THREE.subList(0, 2))).containsExactly("high", "medium", "medium");
        assertThat(ranked(THREE.subList(1, 2))).containsExactly("medium", "medium", "medium");
    }

    private static List<String> ranked(List<Priority> all) {
        return Stream.of(DemoRank.values()).map(rank -> rank.in(all).key()).toList();
    }
}
