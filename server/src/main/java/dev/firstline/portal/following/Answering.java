package dev.firstline.portal.following;

import static org.springframework.http.HttpStatus.SEE_OTHER;

import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.explanation.Refused;
import dev.firstline.files.FormFiles;
import dev.firstline.idempotency.Submissions;
import dev.firstline.intake.Said;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.function.Function;

/** Takes an answer in: once, with its files, or back to its author with all that was typed. */
@Component
class Answering {

    private final Cases cases;
    private final FormFiles formFiles;
    private final Submissions submissions;
    private final RequestViews views;
    private final Templates templates;

    Answering(
            Cases cases,
            FormFiles formFiles,
            Submissions submissions,
            RequestViews views,
            Templates templates) {
        this.cases = cases;
        this.formFiles = formFiles;
        this.submissions = submissions;
        this.views = views;
        this.templates = templates;
    }

    /**
     * Hands the answer to a door, and leads to the request on which it stands afterwards.
     *
     * @param done what is said then: the last part of a text's key
     */
    Object take(Sent sent, String done, Function<Said, Case> door) {
        cases.get(sent.actor(), sent.number());
        String faults = formFiles.faults(sent.page(), sent.files());
        if (!faults.isEmpty()) {
            return Rendered.invalid(show(sent, Faults.NONE.withFiles(faults)));
        }
        try {
            return done(sent, done, takeOnce(sent, door));
        } catch (Refused refused) {
            return refused(sent, refused);
        }
    }

    private String takeOnce(Sent sent, Function<Said, Case> door) {
        Said said = sent.answer().said(formFiles.receive(sent.files()));
        return submissions
                .once(
                        sent.scope(),
                        sent.answer().once(),
                        sent.answer().text() + "\n" + FormFiles.fingerprint(sent.files()),
                        () -> Long.toString(door.apply(said).number()))
                .answer();
    }

    private ResponseEntity<Void> done(Sent sent, String done, String number) {
        boolean same = number.equals(Long.toString(sent.number()));
        Notices.sayAndClearDraft(
                sent.response(),
                AnswerForm.draft(sent.number()),
                "portal.said." + (same ? done : elsewhere(sent)),
                number);
        return ResponseEntity.status(SEE_OTHER).location(URI.create("/requests/" + number)).build();
    }

    /** Where it was merged it stands on the other request, else it began a new one. */
    private String elsewhere(Sent sent) {
        Case subject = cases.get(sent.actor(), sent.number());
        return subject.handling().merge().isPresent() ? "merged" : "follow-up";
    }

    private Rendered refused(Sent sent, Refused refused) {
        Page page = sent.page();
        return switch (refused.kind()) {
            case NOT_FOUND, NOT_PERMITTED -> throw refused;
            case CONFLICT ->
                    Rendered.conflict(
                            show(
                                    sent,
                                    Faults.general(page.refusal(refused))
                                            .because(refused.explanation().orElse(null))));
            case INVALID ->
                    refused.code().equals("submission.key-reused")
                            ? again(sent, Faults.general(page.text("portal.said.before")))
                            : again(sent, Faults.inText(page.refusal(refused)));
        };
    }

    /** The page again, with what was typed and what is wrong with it. */
    private Rendered again(Sent sent, Faults faults) {
        return Rendered.invalid(show(sent, faults));
    }

    private JteModel show(Sent sent, Faults faults) {
        Page page = sent.page();
        boolean lost = !sent.files().isEmpty() && faults.files().isEmpty();
        Case subject = cases.get(sent.actor(), sent.number());
        return templates.portalRequest(
                page,
                views.of(
                        page,
                        sent.actor(),
                        subject,
                        sent.answer(),
                        lost ? faults.withFiles(page.text("file.choose-again")) : faults));
    }
}
