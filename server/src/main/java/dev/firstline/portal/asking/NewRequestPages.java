package dev.firstline.portal.asking;

import static org.springframework.http.HttpStatus.SEE_OTHER;

import dev.firstline.access.Actor;
import dev.firstline.cases.Channel;
import dev.firstline.explanation.Refused;
import dev.firstline.files.FormFiles;
import dev.firstline.idempotency.Submissions;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Asks for help: the form, and what becomes of it (INT-3, INT-4). */
@Controller
class NewRequestPages {

    private final PriorityChoice priorities;
    private final Offers offers;
    private final FormFiles formFiles;
    private final Submissions submissions;
    private final Requests requests;
    private final Templates templates;

    NewRequestPages(
            PriorityChoice priorities,
            Offers offers,
            FormFiles formFiles,
            Submissions submissions,
            Requests requests,
            Templates templates) {
        this.priorities = priorities;
        this.offers = offers;
        this.formFiles = formFiles;
        this.submissions = submissions;
        this.requests = requests;
        this.templates = templates;
    }

    /** The form; where an address names a product or release that there is not, it says so. */
    @GetMapping("/requests/new")
    Object form(Page page, Actor actor, @RequestParam Map<String, String> about) {
        NewRequestForm form = NewRequestForm.begun(about, priorities.first());
        Offer offer = offers.of(page, actor, form);
        JteModel shown = show(page, form, offer, Map.of(), false);
        return offer.unknown().isEmpty() ? shown : Rendered.invalid(shown);
    }

    @PostMapping("/requests")
    Object send(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            HttpServletResponse response) {
        NewRequestForm form = NewRequestForm.of(typed);
        List<MultipartFile> files = FormFiles.chosen(sent);
        Map<String, String> faults = form.faults(page);
        String fileFaults = formFiles.faults(page, files);
        if (!fileFaults.isEmpty()) {
            faults.put("files", fileFaults);
        }
        if (!faults.isEmpty()) {
            return again(page, actor, form, faults, files);
        }
        try {
            String number = sendOnce(page, actor, form, files);
            Notices.sayAndClearDraft(response, NewRequestView.DRAFT, "portal.new.received", number);
            return ResponseEntity.status(SEE_OTHER)
                    .location(URI.create("/requests/" + number))
                    .build();
        } catch (Refused refused) {
            return refused(page, actor, form, files, refused);
        }
    }

    /** The number of the request, whether it was opened now or when the form was sent before. */
    private String sendOnce(
            Page page, Actor actor, NewRequestForm form, List<MultipartFile> files) {
        Request asked =
                Request.of(
                                actor.somebody(),
                                Channel.PORTAL,
                                form.subject(),
                                GuidedQuestions.fold(page, form))
                        .withPriority(form.priority())
                        .about(
                                NewRequestForm.orNull(form.product()),
                                NewRequestForm.orNull(form.release()),
                                NewRequestForm.orNull(form.site()))
                        .in(form.environment())
                        .with(formFiles.receive(files));
        return submissions
                .once(
                        "portal:" + actor.somebody().value(),
                        form.once(),
                        form + FormFiles.fingerprint(files),
                        () -> {
                            offers.requireTold(page, actor, form);
                            return Long.toString(requests.open(actor, asked).number());
                        })
                .answer();
    }

    private Rendered refused(
            Page page,
            Actor actor,
            NewRequestForm form,
            List<MultipartFile> files,
            Refused refused) {
        return switch (refused.kind()) {
            case NOT_FOUND, NOT_PERMITTED -> throw refused;
            case CONFLICT, INVALID ->
                    refused.code().equals("submission.key-reused")
                            ? again(page, actor, form.anew(), sentBefore(page), files)
                            : again(
                                    page,
                                    actor,
                                    form,
                                    Map.of(refused.field(), page.refusal(refused)),
                                    files);
        };
    }

    /** The form was sent, then changed after going back: it may be meant as another request. */
    private static Map<String, String> sentBefore(Page page) {
        return Map.of("", page.text("portal.new.sent-before"));
    }

    private Rendered again(
            Page page,
            Actor actor,
            NewRequestForm form,
            Map<String, String> faults,
            List<MultipartFile> files) {
        Offer offer = offers.of(page, actor, form);
        return Rendered.invalid(show(page, form, offer, faults, !files.isEmpty()));
    }

    private JteModel show(
            Page page,
            NewRequestForm form,
            Offer offer,
            Map<String, String> faults,
            boolean filesLost) {
        return templates.portalNewRequest(
                page,
                new NewRequestView(
                        form,
                        faults,
                        filesLost,
                        priorities.cards(page, offer.bought(), offer.called(), form.priority()),
                        offer));
    }
}
