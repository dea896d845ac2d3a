package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Actor;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Customers;
import dev.firstline.directory.Person;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** Both lists of a customer's first page, asked at once. */
@FirstlineTest
class OpenAndClosedTest {

    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    private Person carla;

    @BeforeEach
    void someAreOpenAndSomeClosed() {
        carla = customers.add("Open and Closed").contact();
        for (String subject : List.of("One", "Two", "Three")) {
            life.asked(carla, subject);
            life.closed(life.asked(carla, subject));
        }
    }

    @Test
    void isWhatEachListIsAlone() {
        OpenAndClosed all = cases.listOpenAndClosed(customer(), 2, Place.start(), 2);
        assertThat(all.open())
                .hasSize(2)
                .isEqualTo(cases.list(customer(), CaseFilter.open(true), 2));
        assertThat(all.closed()).isEqualTo(closed(Place.start()));
        assertThat(all.closed().hasLater()).isTrue();
    }

    @Test
    void goesOnAmongTheClosedOnesWithoutTheOpen() {
        Place<CaseId> place = Place.after(closed(Place.start()).items().getLast().id());
        OpenAndClosed all = cases.listOpenAndClosed(customer(), 0, place, 2);
        assertThat(all.open()).isEmpty();
        assertThat(all.closed()).isEqualTo(closed(place));
        assertThat(all.closed().items()).isNotEmpty();
    }

    private Part<Case> closed(Place<CaseId> place) {
        return cases.list(customer(), CaseFilter.open(false), place, 2);
    }

    private Actor customer() {
        return carla.actor();
    }
}
