package dev.firstline.desk.calls;

import dev.firstline.access.Actor;
import dev.firstline.desk.Rails;
import dev.firstline.desk.RefusalWords;
import dev.firstline.desk.SeeOther;
import dev.firstline.explanation.Refused;
import dev.firstline.idempotency.Submissions;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** Logging a call for whoever calls: finding them, and writing down what they said (INT-1). */
@Controller
class CallPages {

    private static final String FORM = "/desk/calls/new";

    private final CallSheets sheets;
    private final CallLog log;
    private final Submissions submissions;
    private final Rails rails;
    private final Templates templates;

    CallPages(
            CallSheets sheets,
            CallLog log,
            Submissions submissions,
            Rails rails,
            Templates templates) {
        this.sheets = sheets;
        this.log = log;
        this.submissions = submissions;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping(FORM)
    JteModel show(Page page, Actor actor, @RequestParam Map<String, String> values) {
        return sheet(page, actor, CallForm.of(values));
    }

    @PostMapping("/desk/calls")
    Object log(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> values,
            HttpServletResponse response) {
        CallForm form = CallForm.of(values);
        try {
            String number = once(page, actor, form);
            String done = form.about().isPresent() ? "desk.call.added" : "desk.call.opened";
            Notices.sayAndClearDraft(response, CallForm.DRAFT, done);
            return SeeOther.to("/desk/cases/" + number);
        } catch (Refused refused) {
            response.setHeader("HX-Push-Url", FORM);
            return refused(page, actor, form, refused);
        }
    }

    private String once(Page page, Actor actor, CallForm form) {
        return submissions
                .once(
                        "call:" + actor.somebody().value(),
                        form.key(),
                        form.fingerprint(page.csrf().parameter()),
                        () -> Long.toString(log.log(actor, form, page.now())))
                .answer();
    }

    private Rendered refused(Page page, Actor actor, CallForm form, Refused refused) {
        CallForm again = form.refused(refused.field(), RefusalWords.of(refused, page));
        return switch (refused.kind()) {
            case NOT_PERMITTED, NOT_FOUND -> throw refused;
            case INVALID -> Rendered.invalid(sheet(page, actor, again));
            case CONFLICT -> Rendered.conflict(sheet(page, actor, again));
        };
    }

    private JteModel sheet(Page page, Actor actor, CallForm form) {
        return templates.deskCall(page, rails.of(page, actor), sheets.of(page, actor, form));
    }
}
