package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.RefusedMailView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.api.views.ShownRefusals;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Place;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.mail.RefusedMail;
import dev.firstline.mail.RefusedMails;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.OptionalLong;

/** Mail that was refused: staff read it, make a case of it after all, or leave it (INT-6). */
@RestController
@RequestMapping(Addresses.BASE + "/refused-mails")
class RefusedMailsResource {

    /**
     * For whom a case is made.
     *
     * @param organisation its id
     * @param requester e-mail address or id of the contact, null for the sender
     */
    record Acceptance(@Nullable String organisation, @Nullable String requester) {}

    private final RefusedMails mails;
    private final Known known;
    private final ShownRefusals shown;
    private final ShownCases cases;

    RefusedMailsResource(RefusedMails mails, Known known, ShownRefusals shown, ShownCases cases) {
        this.mails = mails;
        this.known = known;
        this.shown = shown;
        this.cases = cases;
    }

    @GetMapping
    @Operation(
            summary = "List refused mail",
            description = "Mail whose sender may not ask, the newest first.")
    ListView<RefusedMailView> list(
            Actor actor,
            @Parameter(description = "true for what somebody has decided about; by default false")
                    @RequestParam(defaultValue = "false")
                    boolean decided,
            @ParameterObject ListQuery asked) {
        OptionalLong after = Cursor.read(asked.place());
        Place<Long> place = after.isEmpty() ? Place.start() : Place.after(after.getAsLong());
        return ListView.of(
                mails.list(actor, decided, place, Limit.read(asked.limit())),
                RefusedMail::id,
                found -> found.stream().map(shown::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Get a refused mail",
            description = "The mail of that id, and what it says.")
    RefusedMailView get(Actor actor, @PathVariable String id) {
        RefusedMail mail = mails.get(actor, read(actor, id));
        return shown.of(mail, mails.read(actor, mail.id()));
    }

    @PostMapping("/{id}/case")
    @Operation(
            summary = "Make a case of a refused mail",
            description =
                    "As if its sender had been entitled; clocks count from now, and the contact hears the"
                            + " number by mail.")
    @ApiResponse(responseCode = "201", description = "the case, opened")
    ResponseEntity<CaseView> takeIn(
            Actor actor, @PathVariable String id, @RequestBody Acceptance asked)
            throws IOException {
        CasePolicy.requireWork(actor);
        long mail = mails.get(actor, read(actor, id)).id();
        String given = Given.required("organisation", asked.organisation());
        OrganisationId organisation = known.organisation("organisation", given).id();
        PersonId requester =
                Given.name("requester", asked.requester())
                        .map(it -> known.person("requester", it))
                        .map(Person::id)
                        .orElse(null);
        CaseView opened = cases.of(mails.takeIn(actor, mail, organisation, requester));
        return ResponseEntity.created(Addresses.of(opened)).body(opened);
    }

    @PostMapping("/{id}/leaving")
    @Operation(
            summary = "Leave a mail refused",
            description = "Nobody is asked to look at it again.")
    RefusedMailView leave(Actor actor, @PathVariable String id) {
        CasePolicy.requireWork(actor);
        RefusedMail mail = mails.get(actor, read(actor, id));
        mails.leave(actor, mail.id());
        return shown.of(mails.get(actor, mail.id()));
    }

    /** An id that is none is told to staff alone, as all else of this mail. */
    private static long read(Actor actor, String id) {
        if (!actor.isStaff()) {
            throw Refused.notPermitted("desk.staff-only");
        }
        return Given.digits(id).orElseThrow(() -> Refused.notFound("refused-mail"));
    }
}
