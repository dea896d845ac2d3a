package dev.firstline.desk.casepage;

import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.desk.RefusalWords;
import dev.firstline.desk.SeeOther;
import dev.firstline.explanation.Refused;
import dev.firstline.files.FormFiles;
import dev.firstline.idempotency.Submissions;
import dev.firstline.web.Notices;
import dev.firstline.web.Rendered;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Consumer;

/**
 * Does what a form of the case's page asks for, once, however often it is sent. What is refused
 * shows the page again: the words are kept, and the reason stands beside them.
 */
@Component
class CaseForms {

    private static final HttpStatus INVALID = HttpStatus.UNPROCESSABLE_CONTENT;
    private static final HttpStatus CONFLICT = HttpStatus.CONFLICT;

    private final Submissions submissions;
    private final FormFiles uploads;
    private final CasePage page;

    CaseForms(Submissions submissions, FormFiles uploads, CasePage page) {
        this.submissions = submissions;
        this.uploads = uploads;
        this.page = page;
    }

    /**
     * Does the work, then leads to the case with a notice.
     *
     * @param name of the form, by which the page knows what to show again
     * @param done key of the notice
     */
    Object send(
            CaseForm form,
            HttpServletResponse response,
            String name,
            String done,
            Consumer<List<NewAttachment>> work) {
        String files = uploads.faults(form.page(), form.files());
        if (!files.isEmpty()) {
            return again(form, response, form.refused(name, "body", files), INVALID);
        }
        try {
            once(form, uploads.receive(form.files()), work);
        } catch (Refused refused) {
            return refused(form, response, name, refused);
        }
        String sent = form.hasWords() ? form.draft() : "";
        Notices.sayAndClearDraft(response, sent, done);
        return SeeOther.to(form.address());
    }

    private void once(
            CaseForm form, List<NewAttachment> files, Consumer<List<NewAttachment>> work) {
        submissions.once(
                form.scope(),
                form.key(),
                form.fingerprint(),
                () -> {
                    work.accept(files);
                    return form.address();
                });
    }

    private Object refused(
            CaseForm form, HttpServletResponse response, String name, Refused refused) {
        String fault = RefusalWords.of(refused, form.page());
        return switch (refused.kind()) {
            case NOT_PERMITTED -> throw refused;
            case NOT_FOUND, INVALID ->
                    again(form, response, form.refused(name, refused.field(), fault), INVALID);
            case CONFLICT -> again(form, response, form.refused(name, "", fault), CONFLICT);
        };
    }

    /** htmx is told where this is: it would else show the address of the form. */
    private Rendered again(
            CaseForm form, HttpServletResponse response, Typed typed, HttpStatus status) {
        response.setHeader("HX-Push-Url", form.address());
        response.setHeader("HX-Reswap", "outerHTML show:#" + typed.anchor() + ":top");
        return new Rendered(status, page.of(form, typed));
    }
}
