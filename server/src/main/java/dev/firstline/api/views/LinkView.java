package dev.firstline.api.views;

import dev.firstline.intake.Relations.Related;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;

/**
 * What a case is to another.
 *
 * @param kind duplicate-of, follow-up-of, caused-by or split-from
 * @param forward whether the case that was asked about is that to the other; else the other way
 *     round
 * @param number of the other case; likewise its subject and state
 */
@Schema(name = "CaseLink")
public record LinkView(
        String id,
        String kind,
        boolean forward,
        String number,
        String subject,
        String state,
        Instant at) {

    public static LinkView of(Related it) {
        return new LinkView(
                Long.toString(it.link().id()),
                it.link().kind().key(),
                it.forward(),
                Long.toString(it.other().number()),
                it.other().origin().subject(),
                it.other().state().key(),
                it.link().madeAt());
    }
}
