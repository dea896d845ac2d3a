package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** Of a promise that was counted anew the history says whether its limit moved. */
@Requirement("COM-6.not-silent")
class KeptLimitsTest {

    private static final String NINE = "2026-11-27T09:00:00Z";
    private static final String TEN = "2026-11-27T10:00:00Z";
    private final KeptLimits limits = new KeptLimits();

    @Test
    void areThoseThatWerePromisedBefore() {
        happens(EventType.PROMISE_MADE, "initial-response", NINE);
        happens(EventType.PROMISE_MADE, "resolution", TEN);
        assertThat(happens(EventType.PROMISE_RECOUNTED, "initial-response", NINE)).isTrue();
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", NINE)).isFalse();
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", NINE)).isTrue();
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", TEN)).isFalse();
    }

    @Test
    void areThoseWithWhichSeveralWentOn() {
        happens(EventType.PROMISE_MADE, "initial-response", NINE);
        happens(EventType.PROMISE_RESUMED, "initial-response,resolution", TEN + "," + NINE);
        assertThat(happens(EventType.PROMISE_RECOUNTED, "initial-response", NINE)).isFalse();
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", NINE)).isTrue();
    }

    @Test
    void areNoneOfWhatStandsStillOrWasCalledOff() {
        happens(EventType.PROMISE_MADE, "resolution", NINE);
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", null)).isFalse();
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", null)).isFalse();
        happens(EventType.PROMISE_MADE, "resolution", NINE);
        happens(EventType.PROMISE_CANCELLED, "resolution", NINE);
        assertThat(happens(EventType.PROMISE_RECOUNTED, "resolution", NINE)).isFalse();
    }

    private boolean happens(EventType type, String kinds, @Nullable String to) {
        return limits.keeps(new CaseEvent(type, Instant.parse(NINE), null, kinds, to, null));
    }
}
