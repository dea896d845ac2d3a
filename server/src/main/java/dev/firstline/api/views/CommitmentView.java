package dev.firstline.api.views;

import dev.firstline.explanation.Explanation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What was promised on a case.
 *
 * @param kind {@code initial-response}, {@code work-start}, {@code next-response}, {@code
 *     resolution} or {@code vetting}
 * @param goalAt aimed at
 * @param limitAt promised; of one that stands still as it was before, it moves by the time in which
 *     it does
 * @param breachedAt when it was due and not kept; null where that did not happen. With state {@code
 *     met} it had been met in time, by a call that was logged later
 * @param hands in whose hands the case was at {@code breachedAt}; null where that was not noted
 * @param state running, paused, met, breached or cancelled
 * @param explanation stretches of time from its start to its limit; those that counted add up to
 *     what was promised; where it was met or cancelled, to that, and to what it took; where it
 *     stands still, to now
 * @param why it is due when it is, with the rule and the version of the programme that promises it
 */
@Schema(name = "Commitment")
public record CommitmentView(
        String kind,
        Instant goalAt,
        Instant limitAt,
        @Nullable Instant metAt,
        @Nullable Instant breachedAt,
        @Nullable HandsView hands,
        String state,
        List<IntervalView> explanation,
        Explanation why) {}
