package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.DisputeView;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownIncidents;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.DisputeId;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.intake.IncidentDisputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What organisations question, and what staff answer. */
@RestController
@RequestMapping(Addresses.BASE + "/disputes")
@Tag(name = "Incidents")
class DisputesResource {

    /**
     * The answer.
     *
     * @param upheld whether what the line counted is taken back, or put right
     * @param incidents that put a line right which counts nothing or gives back itself: a whole
     *     number, also as text, less than none to give incidents back; null for a line that counts
     */
    record DisputeAnswer(
            @Nullable Boolean upheld,
            @Schema(types = {"integer", "string"}) @Nullable Object incidents,
            @Nullable String reason) {}

    private final Disputes disputes;
    private final IncidentDisputes answers;
    private final ShownIncidents shown;

    DisputesResource(Disputes disputes, IncidentDisputes answers, ShownIncidents shown) {
        this.disputes = disputes;
        this.answers = answers;
        this.shown = shown;
    }

    @GetMapping
    @Operation(
            summary = "List what is questioned",
            description =
                    "For staff, what waits for an answer. For people of an organisation, what it has"
                            + " questioned and what was answered: all of it for who administers or"
                            + " buys for it, else what they questioned themselves. The oldest first.")
    ListView<DisputeView> list(Actor actor, @ParameterObject ListQuery asked) {
        int limit = Limit.read(asked.limit());
        long after = Cursor.read(asked.place()).orElse(0);
        return ListView.of(
                actor.isStaff()
                        ? disputes.listOpen(actor, after, limit + 1)
                        : disputes.listOwn(actor, after, limit + 1),
                limit,
                it -> it.id().value(),
                found -> found.stream().map(shown::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Get what is questioned",
            description = "With its answer, once there is one.")
    DisputeView dispute(Actor actor, @PathVariable String id) {
        return shown.of(disputes.get(actor, id(id)));
    }

    @PostMapping("/{id}/answer")
    @Operation(
            summary = "Answer what is questioned",
            description =
                    "Upholds it, which takes back what the line counted, or declines it. One that"
                            + " counts nothing or gives back is put right by an adjustment, whose"
                            + " incidents are given.")
    DisputeView answer(Actor actor, @PathVariable String id, @RequestBody DisputeAnswer answer) {
        IncidentPolicy.requireKeepAccounts(actor);
        if (answer.upheld() == null) {
            throw Refused.invalid("upheld", "missing");
        }
        return shown.of(
                answers.answer(
                        actor,
                        id(id),
                        answer.upheld(),
                        answer.incidents() == null
                                ? ""
                                : Given.figure("incidents", answer.incidents()),
                        Given.text("reason", answer.reason())));
    }

    private static DisputeId id(String given) {
        return Given.digits(given)
                .map(DisputeId::new)
                .orElseThrow(() -> Refused.notFound("dispute"));
    }
}
