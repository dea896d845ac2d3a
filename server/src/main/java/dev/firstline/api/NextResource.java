package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.intake.Ownerships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NextResource {

    private final Ownerships ownerships;
    private final ShownCases shown;

    NextResource(Ownerships ownerships, ShownCases shown) {
        this.ownerships = ownerships;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/queues/{queue}/next")
    @Operation(
            summary = "Take the next case",
            description =
                    "Takes the case that comes next in a queue; two people never get the same one.")
    @ApiResponse(responseCode = "200", description = "the case, which is now one's own")
    @ApiResponse(
            responseCode = "204",
            description = "no case waits in this queue",
            content = @Content)
    ResponseEntity<CaseView> takeNext(Actor actor, @PathVariable String queue) {
        return ownerships
                .takeNext(actor, queue)
                .map(taken -> ResponseEntity.ok(shown.of(taken)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
