package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Priorities;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PriorityResource {

    /**
     * Another priority.
     *
     * @param reason which the customer sees
     */
    record Assessment(@Nullable String priority, @Nullable String reason) {}

    private final Priorities priorities;
    private final ShownCases shown;

    PriorityResource(Priorities priorities, ShownCases shown) {
        this.priorities = priorities;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/priority")
    @Operation(
            summary = "Change the priority",
            description =
                    "Changes it after assessment, with a reason that the customer sees; what is"
                            + " still promised is counted anew.")
    CaseView change(Actor actor, @PathVariable String number, @RequestBody Assessment asked) {
        return shown.of(
                priorities.change(
                        actor,
                        CaseNumber.seen(number),
                        Given.required("priority", asked.priority()),
                        Said.of(Channel.API, Given.text("reason", asked.reason()))));
    }
}
