package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.MessageView;
import dev.firstline.api.views.ShownMessages;
import dev.firstline.cases.Call;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

@RestController
class CallsResource {

    /**
     * A telephone call.
     *
     * @param at when it took place, null for now
     * @param direction {@code in} if the customer called, {@code out} if staff did
     * @param note what was said
     * @param verified whether the caller was verified; not, if nothing is said
     */
    record TelephoneCall(
            @Nullable String at,
            @Nullable String direction,
            @Nullable String note,
            @Nullable Boolean verified) {}

    private final Answers answers;
    private final Cases cases;
    private final ShownMessages shown;

    CallsResource(Answers answers, Cases cases, ShownMessages shown) {
        this.answers = answers;
        this.cases = cases;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/calls")
    @Operation(
            summary = "Record a call",
            description =
                    "Records a telephone call with the customer, which answers like a written"
                            + " word. The answer is the message that tells of it.")
    @ApiResponse(responseCode = "201", description = "the message that tells of the call")
    ResponseEntity<MessageView> record(
            Actor actor, @PathVariable String number, @RequestBody TelephoneCall asked) {
        CaseAsSeen seen = CaseNumber.seen(number);
        String direction = Given.required("direction", asked.direction());
        Call call = Call.of(direction, Boolean.TRUE.equals(asked.verified()));
        Instant at = Given.instant("at", asked.at()).orElse(null);
        Said note = Said.of(Channel.TELEPHONE, Given.text("note", asked.note()));
        if (note.body().isBlank()) {
            throw Refused.invalid("note", "message.empty");
        }
        Message recorded = answers.call(actor, seen, call, at, note);
        MessageView view = shown.of(cases.get(actor, seen.number()), recorded);
        return ResponseEntity.created(Addresses.of(view)).body(view);
    }
}
