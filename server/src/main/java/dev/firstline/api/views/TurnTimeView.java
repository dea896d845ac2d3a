package dev.firstline.api.views;

import dev.firstline.cases.Turn;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How long a side has had a case so far (CAS-12).
 *
 * @param turn {@code vendor}, {@code customer}, {@code partner} or {@code development}
 * @param seconds of time as it elapses, whole ones
 */
@Schema(name = "TurnTime")
public record TurnTimeView(String turn, long seconds) {

    static List<TurnTimeView> of(Map<Turn, Duration> times) {
        return times.entrySet().stream()
                .map(it -> new TurnTimeView(it.getKey().key(), it.getValue().toSeconds()))
                .toList();
    }
}
