package dev.firstline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.PersonId;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.explanation.Refused;
import dev.firstline.files.FormFiles;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import java.util.List;

@RestController
@RequestMapping(Addresses.BASE + "/cases")
class OpeningResource {

    /**
     * What is asked for.
     *
     * @param environment in which the product runs, in the customer's words
     * @param onBehalfOf e-mail address of the contact for whom staff open it
     */
    record Opening(
            @Nullable String subject,
            @Nullable String body,
            @Nullable String priority,
            @Nullable String product,
            @Nullable String release,
            @Nullable String site,
            @Nullable String environment,
            @Nullable String onBehalfOf) {}

    private final Requests requests;
    private final Known known;
    private final FormFiles formFiles;
    private final ShownCases shown;

    OpeningResource(Requests requests, Known known, FormFiles formFiles, ShownCases shown) {
        this.requests = requests;
        this.known = known;
        this.formFiles = formFiles;
        this.shown = shown;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Open a case",
            description =
                    "Opens a case for oneself; staff say for which contact, by e-mail address."
                            + " Without a priority it gets the programme's default.")
    @ApiResponse(responseCode = "201", description = "the case, opened")
    ResponseEntity<CaseView> open(Actor actor, @RequestBody Opening asked) {
        return open(actor, asked, List.of());
    }

    @PostMapping(consumes = MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Open a case with files",
            description = "The same as a form, with any number of parts named files.")
    @ApiResponse(responseCode = "201", description = "the case, opened")
    ResponseEntity<CaseView> openWithFiles(
            Actor actor,
            @ModelAttribute Opening asked,
            @RequestPart(name = SentForm.FILES, required = false)
                    @Nullable List<MultipartFile> files,
            MultipartHttpServletRequest form) {
        SentForm.requireKnown(form, Opening.class);
        return open(actor, asked, formFiles.receive(FormFiles.chosen(files)));
    }

    private ResponseEntity<CaseView> open(
            Actor actor, Opening asked, List<NewAttachment> attachments) {
        Request request =
                Request.of(
                                requester(actor, asked),
                                Channel.API,
                                subject(asked),
                                Given.text("body", asked.body()))
                        .withPriority(Given.name("priority", asked.priority()).orElse(null))
                        .about(
                                Given.name("product", asked.product()).orElse(null),
                                Given.name("release", asked.release()).orElse(null),
                                Given.name("site", asked.site()).orElse(null))
                        .in(Given.name("environment", asked.environment()).orElse(""))
                        .with(attachments);
        Case opened = requests.open(actor, request);
        CaseView view = shown.of(opened);
        return ResponseEntity.created(Addresses.of(view)).body(view);
    }

    private static String subject(Opening asked) {
        return Given.text("subject", asked.subject());
    }

    /** Customers open for themselves, and must not learn whom else we know; staff say for whom. */
    private PersonId requester(Actor actor, Opening asked) {
        String email = Given.name("onBehalfOf", asked.onBehalfOf()).orElse(null);
        if (!actor.isStaff()) {
            boolean ownName =
                    email == null
                            || known.find(email)
                                    .filter(
                                            it ->
                                                    actor.person()
                                                            .filter(it.id()::equals)
                                                            .isPresent())
                                    .isPresent();
            if (!ownName) {
                throw Refused.notPermitted("case.open-for-oneself-only")
                        .because(MissingRole.of(actor, CasePolicy::works));
            }
            return actor.somebody();
        }
        CasePolicy.requireWork(actor);
        if (email == null) {
            throw Refused.invalid("onBehalfOf", "on-behalf.missing");
        }
        return known.contact("onBehalfOf", email).id();
    }
}
