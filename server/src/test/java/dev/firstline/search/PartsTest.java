package dev.firstline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A long list is read part by part, both ways, and loses and doubles nothing. */
@FirstlineTest
class PartsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Finder finder;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final List<CaseId> all = new ArrayList<>();

    @BeforeEach
    void sevenAreAsked() {
        for (int i = 0; i < 7; i++) {
            ask();
        }
    }

    @Test
    @Requirement("API-1.cursor")
    void goOnToTheEndAndBack() {
        for (Person who : List.of(cast.ion(), cast.ana(), cast.olga())) {
            assertThat(toTheEnd(who, mark)).as(who.name()).isEqualTo(all);
            assertThat(backFrom(who, all.getLast())).isEqualTo(all.subList(0, 6));
        }
    }

    @Test
    void holdWhatWasThereWhileNewCasesComeIn() {
        List<CaseId> before = List.copyOf(all);
        List<CaseId> read = new ArrayList<>();
        Part<CaseId> part = part(cast.ion(), mark, Place.start());
        read.addAll(part.items());
        while (part.hasLater()) {
            ask();
            part = part(cast.ion(), mark, Place.after(part.items().getLast()));
            read.addAll(part.items());
        }
        assertThat(read).isEqualTo(before);
        assertThat(backFrom(cast.ion(), before.getLast()))
                .isEqualTo(all.subList(0, all.size() - 1));
    }

    @Test
    void sayWhetherThereIsMoreInEitherDirection() {
        assertThat(part(cast.ion(), mark, Place.start()).hasEarlier()).isFalse();
        assertThat(part(cast.ion(), mark, Place.start()).hasLater()).isTrue();
        Part<CaseId> last = part(cast.ion(), mark, Place.after(all.get(4)));
        assertThat(last.hasEarlier()).isTrue();
        assertThat(last.hasLater()).isFalse();
        Part<CaseId> first = part(cast.ion(), mark, Place.before(all.get(3)));
        assertThat(first.items()).isEqualTo(all.subList(0, 3));
        assertThat(first.hasEarlier()).isFalse();
        assertThat(first.hasLater()).isTrue();
    }

    @Test
    void areOfTheBeginningsOfWordsToTheirEnd() {
        assertThat(toTheEnd(cast.ion(), mark.substring(0, 30))).isEqualTo(all);
    }

    @Test
    void areOfSomeDaysInTheSameOrder() {
        assertThat(toTheEnd(cast.ion(), mark + " after:2020-01-01")).isEqualTo(all);
        assertThat(toTheEnd(cast.olga(), mark + " before:2100-01-01")).isEqualTo(all);
        Part<CaseId> first = part(cast.ion(), mark + " after:2020-01-01", Place.before(all.get(3)));
        assertThat(first.items()).isEqualTo(all.subList(0, 3));
    }

    private void ask() {
        all.addFirst(life.asked(cast.ana(), "Hydra " + mark).id());
    }

    private List<CaseId> toTheEnd(Person who, String line) {
        List<CaseId> read = new ArrayList<>();
        Part<CaseId> part = part(who, line, Place.start());
        read.addAll(part.items());
        while (part.hasLater()) {
            part = part(who, line, Place.after(part.items().getLast()));
            read.addAll(part.items());
        }
        return read;
    }

    private List<CaseId> backFrom(Person who, CaseId last) {
        List<CaseId> read = new ArrayList<>();
        Part<CaseId> part = part(who, mark, Place.before(last));
        read.addAll(0, part.items());
        while (part.hasEarlier()) {
            part = part(who, mark, Place.before(part.items().getFirst()));
            read.addAll(0, part.items());
        }
        return read;
    }

    private Part<CaseId> part(Person who, String line, Place<CaseId> place) {
        return finder.find(who, line, place, 3).cases().map(Finder::ids);
    }
}
