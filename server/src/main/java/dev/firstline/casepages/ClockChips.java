package dev.firstline.casepages;

import static java.util.Objects.requireNonNull;

import dev.firstline.cases.CaseState;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Reading;
import dev.firstline.web.view.ClockChip;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A commitment's clock as a chip. */
public final class ClockChips {

    private ClockChips() {}

    /** The chip of a reading; none where nothing was promised, or nothing is awaited any more. */
    public static Optional<ClockChip> of(@Nullable Reading reading) {
        return Optional.ofNullable(reading)
                .flatMap(
                        it ->
                                chip(it).map(
                                                chip ->
                                                        chip.of(
                                                                "promise."
                                                                        + it.commitment()
                                                                                .kind()
                                                                                .key())));
    }

    private static Optional<ClockChip> chip(Reading reading) {
        Commitment promise = reading.commitment();
        Duration left = reading.left();
        return switch (reading.phase()) {
            case RUNNING -> Optional.of(ClockChip.running(reading.used(), left, promise.limitAt()));
            case SOON -> Optional.of(ClockChip.soon(reading.used(), left, promise.limitAt()));
            case SLEEPING -> Optional.of(sleeping(reading));
            case PAUSED -> Optional.of(ClockChip.paused(reading.used(), left, waits(promise)));
            case LATE ->
                    Optional.of(
                            ClockChip.late(left, promise.limitAt()).overdueBy(reading.overdue()));
            case MET -> Optional.of(met(reading));
            case MET_LATE ->
                    Optional.of(
                            ClockChip.metLate(reading.late(), requireNonNull(promise.metAt()))
                                    .overdueBy(reading.overdue()));
            case CANCELLED -> Optional.empty();
        };
    }

    private static ClockChip met(Reading reading) {
        Instant at = requireNonNull(reading.commitment().metAt());
        if (reading.commitment().isKeptAfterAll()) {
            return ClockChip.keptAfterAll(reading.left(), at);
        }
        return reading.isMetOutside()
                ? ClockChip.metOutside(at)
                : ClockChip.met(reading.left(), at);
    }

    private static ClockChip sleeping(Reading reading) {
        return new ClockChip(
                ClockChip.State.SLEEPING,
                reading.used(),
                reading.left(),
                reading.commitment().limitAt(),
                reading.wakesAt(),
                ClockChip.Waits.FOR_CUSTOMER,
                "",
                Duration.ZERO);
    }

    /** For whom it waits: by the state that brought the pause. */
    private static ClockChip.Waits waits(Commitment paused) {
        return switch (CaseState.of(paused.pauses().getLast().cause()).turn()) {
            case CUSTOMER, VENDOR -> ClockChip.Waits.FOR_CUSTOMER;
            case PARTNER -> ClockChip.Waits.FOR_PARTNER;
            case DEVELOPMENT -> ClockChip.Waits.FOR_VENDOR;
        };
    }
}
