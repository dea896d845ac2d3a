package dev.firstline.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Deadline.Due;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What holds of any calendar, over spans of minutes and of decades. */
@Requirement("COM-7.adds-up")
class LawsTest {
    @Test
    void holdForSomeCalendars() {
        check(300);
    }

    @Test
    @Tag("slow")
    void holdForManyCalendars() {
        check(30_000);
    }

    private static void check(int cases) {
        qt().withExamples(cases).forAll(new Promises()).checkAssert(LawsTest::check);
    }

    private static void check(Promise promise) {
        countsBackWhatWasAdded(promise);
        addsUpPartByPart(promise);
        isLaterForLongerPromisesAndLaterStarts(promise);
        explainsTheFigureWithoutAGap(promise);
    }

    private static void countsBackWhatWasAdded(Promise promise) {
        if (promise.deadline() instanceof Due(Instant at)) {
            assertThat(promise.calendar().between(promise.start(), at, promise.pauses()))
                    .isEqualTo(promise.duration());
        }
    }

    private static void addsUpPartByPart(Promise promise) {
        ServiceCalendar calendar = promise.calendar();
        Instant middle = promise.start().plus(promise.span().dividedBy(3));
        Instant end = promise.start().plus(promise.span());
        Duration former = calendar.between(promise.start(), middle, promise.pauses());
        Duration latter = calendar.between(middle, end, promise.pauses());

        assertThat(calendar.between(promise.start(), end, promise.pauses()))
                .isEqualTo(former.plus(latter));
    }

    private static void isLaterForLongerPromisesAndLaterStarts(Promise promise) {
        Deadline deadline = promise.deadline();
        Duration longer = promise.duration().plus(promise.span());
        Instant later = promise.start().plus(promise.span());

        assertNotBefore(deadline, promise.add(promise.start(), longer));
        assertNotBefore(deadline, promise.add(later, promise.duration()));
    }

    private static void assertNotBefore(Deadline deadline, Deadline later) {
        if (deadline instanceof Due(Instant at)) {
            if (later instanceof Due(Instant then)) {
                assertThat(then).isAfterOrEqualTo(at);
            }
        } else {
            assertThat(later).isNotInstanceOf(Due.class);
        }
    }

    private static void explainsTheFigureWithoutAGap(Promise promise) {
        Instant end = promise.start().plus(promise.span());
        List<Interval> lines = promise.calendar().explain(promise.start(), end, promise.pauses());
        Instant covered = promise.start();
        Duration counted = Duration.ZERO;
        for (Interval line : lines) {
            assertThat(line.from()).isEqualTo(covered).isBefore(line.to());
            covered = line.to();
            if (line.why() == Reason.COUNTED) {
                counted = counted.plus(line.duration());
            }
        }

        assertThat(covered).isEqualTo(end);
        assertThat(counted)
                .isEqualTo(promise.calendar().between(promise.start(), end, promise.pauses()));
    }
}
