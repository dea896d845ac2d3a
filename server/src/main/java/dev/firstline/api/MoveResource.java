package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Moves;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MoveResource {

    /**
     * To what holds now.
     *
     * @param reason which staff read
     */
    record Moving(@Nullable String reason) {}

    private final Moves moves;
    private final ShownCases shown;

    MoveResource(Moves moves, ShownCases shown) {
        this.moves = moves;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/move")
    @Operation(
            summary = "Move a case to what holds now",
            description =
                    "It runs under the present version of the programme and the agreement that covers it today from"
                            + " then on; what is promised is counted anew from its own start, and what was never"
                            + " promised before begins with the move.")
    CaseView move(Actor actor, @PathVariable String number, @RequestBody Moving asked) {
        return shown.of(
                moves.move(
                        actor,
                        CaseNumber.seen(number),
                        Said.of(Channel.API, Given.text("reason", asked.reason()))));
    }
}
