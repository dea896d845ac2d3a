package dev.firstline.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstline.web.gate.Gate.Lane;
import dev.firstline.web.gate.Gate.Place;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class GateTest {

    private final AtomicLong nanos = new AtomicLong();
    private Gate gate = new Gate(1, nanos::get);
    private final BlockingQueue<String> inside = new LinkedBlockingQueue<>();
    private final List<Thread> guests = new ArrayList<>();

    @AfterEach
    void sendAllHome() throws InterruptedException {
        for (Thread guest : guests) {
            guest.interrupt();
            guest.join(Duration.ofSeconds(10));
        }
    }

    @Test
    void letsInWhoActsInThePlaceOfSomebodyElse() throws InterruptedException {
        gate = new Gate(2, nanos::get);
        Place first = gate.enter(Lane.LOOKS);
        Place second = gate.enter(Lane.LOOKS);
        comes("looks", Lane.LOOKS);
        comes("acts", Lane.ACTS);
        assertThat(next()).isEqualTo("acts");
        gate.leave(first);
        comes("looks later", Lane.LOOKS);
        assertThat(inside).isEmpty();
        gate.leave(second);
        assertThat(next()).isEqualTo("looks");
        assertThat(inside).isEmpty();
    }

    @Test
    void letsInTwiceAsManyOfWhoActs() throws InterruptedException {
        gate = new Gate(2, nanos::get);
        Place first = gate.enter(Lane.LOOKS);
        for (int i = 0; i < 3; i++) {
            gate.enter(Lane.ACTS);
        }
        comes("acts", Lane.ACTS);
        assertThat(inside).isEmpty();
        gate.leave(first);
        assertThat(next()).isEqualTo("acts");
    }

    @ParameterizedTest
    @CsvSource({"LOOKS, SEARCHES", "SEARCHES, READS"})
    void letsInTheMoreUrgentOfThoseWhoLook(Lane more, Lane less) throws InterruptedException {
        Place first = gate.enter(Lane.LOOKS);
        comes("less", less);
        comes("more", more);
        gate.leave(first);
        assertThat(next()).isEqualTo("more");
    }

    @Test
    void keepsAPlaceForWhoActs() throws InterruptedException {
        Place _ = gate.enter(Lane.LOOKS);
        comes("looks", Lane.LOOKS);
        comes("acts", Lane.ACTS);
        assertThat(next()).isEqualTo("acts");
        assertThat(inside).isEmpty();
    }

    @Test
    void keepsThatPlaceWhereOneWhoLooksHasWaitedForLong() throws InterruptedException {
        Place _ = gate.enter(Lane.LOOKS);
        comes("looks", Lane.LOOKS);
        pass(ahead(Lane.ACTS, Lane.LOOKS));
        comes("acts", Lane.ACTS);
        assertThat(next()).isEqualTo("acts");
        assertThat(inside).isEmpty();
    }

    @Test
    void keepsNobodyOutForGoodWhereManyAct() throws InterruptedException {
        Place first = gate.enter(Lane.ACTS);
        Place second = gate.enter(Lane.ACTS);
        comes("acts", Lane.ACTS);
        comes("looks", Lane.LOOKS);
        assertThat(next()).isEqualTo("looks");
        comes("looks later", Lane.LOOKS);
        gate.leave(first);
        assertThat(inside).isEmpty();
        gate.leave(second);
        assertThat(next()).isEqualTo("acts");
        assertThat(inside).isEmpty();
    }

    @Test
    void letsNobodyInWhileThereIsNoRoom() throws InterruptedException {
        Place first = gate.enter(Lane.LOOKS);
        comes("looks", Lane.LOOKS);
        assertThat(inside).isEmpty();
        gate.leave(first);
        assertThat(next()).isEqualTo("looks");
    }

    @Test
    void letsOnlyWhoCameWithinTheHeadStartBeOvertaken() throws InterruptedException {
        Place first = gate.enter(Lane.LOOKS);
        comes("searches", Lane.SEARCHES);
        pass(ahead(Lane.LOOKS, Lane.SEARCHES).minusNanos(1));
        comes("looks", Lane.LOOKS);
        pass(Duration.ofNanos(2));
        comes("looks later", Lane.LOOKS);
        gate.leave(first);
        assertThat(next()).isEqualTo("looks");
        pass(Gate.LONG);
        comes("searches later", Lane.SEARCHES);
        assertThat(next()).isEqualTo("searches");
    }

    @Test
    void letsInBothWhereWhoActsGoesBeforeWhoSearches() throws InterruptedException {
        Place _ = gate.enter(Lane.ACTS);
        Place looks = gate.enter(Lane.LOOKS);
        comes("searches", Lane.SEARCHES);
        pass(ahead(Lane.ACTS, Lane.SEARCHES).minusNanos(1));
        comes("acts", Lane.ACTS);
        gate.leave(looks);
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("acts", "searches");
    }

    @Test
    void letsWhoSearchedBeforeTheHeadStartOfWhoActsIn() throws InterruptedException {
        Place _ = gate.enter(Lane.ACTS);
        Place looks = gate.enter(Lane.LOOKS);
        comes("searches", Lane.SEARCHES);
        pass(ahead(Lane.ACTS, Lane.SEARCHES));
        comes("acts", Lane.ACTS);
        gate.leave(looks);
        assertThat(next()).isEqualTo("searches");
        assertThat(inside).isEmpty();
    }

    @Test
    void letsNobodyBeOvertakenWhoHasWaitedForSomeTime() throws InterruptedException {
        Place first = gate.enter(Lane.LOOKS);
        comes("searches", Lane.SEARCHES);
        pass(ahead(Lane.LOOKS, Lane.SEARCHES));
        comes("looks later", Lane.LOOKS);
        gate.leave(first);
        assertThat(next()).isEqualTo("searches");
    }

    @Test
    void makesRoomWhereOneStaysForLong() throws InterruptedException {
        Place _ = gate.enter(Lane.LOOKS);
        comes("looks", Lane.LOOKS);
        pass(Gate.LONG);
        assertThat(next()).isEqualTo("looks");
    }

    @Test
    void countsWhoStayedForLongNoMoreWhenTheyLeave() throws InterruptedException {
        Place stays = gate.enter(Lane.LOOKS);
        comes("second", Lane.LOOKS);
        pass(Gate.LONG);
        assertThat(next()).isEqualTo("second");
        comes("third", Lane.LOOKS);
        gate.leave(stays);
        assertThat(inside).isEmpty();
    }

    @Test
    void letsInAtOnceWhoIsToldToStop() throws InterruptedException {
        Place _ = gate.enter(Lane.LOOKS);
        comes("stopped", Lane.LOOKS).interrupt();
        assertThat(next()).isEqualTo("stopped");
    }

    private static Duration ahead(Lane more, Lane less) {
        return more.headStart.minus(less.headStart);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Returns when they are inside, or wait at the gate; they stay until the test ends. */
    private Thread comes(String name, Lane lane) {
        Thread guest =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    Place _ = gate.enter(lane);
                                    inside.add(name);
                                });
        guests.add(guest);
        await().until(
                        () ->
                                guest.getState() == Thread.State.TIMED_WAITING
                                        || guest.getState() == Thread.State.TERMINATED);
        return guest;
    }

    private String next() throws InterruptedException {
        String next = inside.poll(10, TimeUnit.SECONDS);
        return next == null ? "nobody" : next;
    }
}
