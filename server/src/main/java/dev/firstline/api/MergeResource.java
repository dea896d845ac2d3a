package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Mergers;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Addresses.BASE + "/cases/{number}")
@Tag(name = "Cases")
class MergeResource {

    /**
     * Into which case another goes.
     *
     * @param into number of that
     * @param reason why, which the customer reads
     * @param waive whether the incident of the one that is merged is let go, false by default
     */
    record MergeAsked(@Nullable String into, @Nullable String reason, @Nullable Boolean waive) {}

    /** Why it stands alone again; the customer reads it. */
    record MergeUndoing(@Nullable String reason) {}

    private final Mergers mergers;
    private final ShownCases shown;

    MergeResource(Mergers mergers, ShownCases shown) {
        this.mergers = mergers;
        this.shown = shown;
    }

    @PostMapping("/merge")
    @Operation(
            summary = "Merge a case into another",
            description =
                    "It is closed as a duplicate and goes on in the other, which shows what was"
                            + " said on it; its incident stays unless it is waived.")
    CaseView merge(Actor actor, @PathVariable String number, @RequestBody MergeAsked asked) {
        return shown.of(
                mergers.merge(
                        actor,
                        CaseNumber.seen(number),
                        Given.number("into", asked.into()),
                        said(asked.reason()),
                        Boolean.TRUE.equals(asked.waive())));
    }

    @PostMapping("/unmerge")
    @Operation(
            summary = "Undo a merge",
            description = "The case stands alone again, as it was before.")
    CaseView undo(Actor actor, @PathVariable String number, @RequestBody MergeUndoing asked) {
        return shown.of(mergers.undo(actor, CaseNumber.seen(number), said(asked.reason())));
    }

    private static Said said(@Nullable String reason) {
        return Said.of(Channel.API, Given.text("reason", reason));
    }
}
