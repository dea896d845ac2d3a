package dev.firstline.desk.calls;

import dev.firstline.access.Actor;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.desk.Rails;
import dev.firstline.desk.RefusalWords;
import dev.firstline.desk.SeeOther;
import dev.firstline.explanation.Refused;
import dev.firstline.files.FormFiles;
import dev.firstline.idempotency.Submissions;
import dev.firstline.templates.Templates;
import dev.firstline.web.Notices;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Map;

/** Logging a call for whoever calls: finding them, and writing down what they said (INT-1). */
@Controller
class CallPages {

    private static final String FORM = "/desk/calls/new";

    private final CallSheets sheets;
    private final CallLog log;
    private final CallerCheck callerCheck;
    private final FormFiles uploads;
    private final Submissions submissions;
    private final Rails rails;
    private final Templates templates;

    CallPages(
            CallSheets sheets,
            CallLog log,
            CallerCheck callerCheck,
            FormFiles uploads,
            Submissions submissions,
            Rails rails,
            Templates templates) {
        this.sheets = sheets;
        this.log = log;
        this.callerCheck = callerCheck;
        this.uploads = uploads;
        this.submissions = submissions;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping(FORM)
    JteModel show(Page page, Actor actor, @RequestParam Map<String, String> values) {
        CasePolicy.requireWork(actor);
        return sheet(page, actor, CallForm.of(values));
    }

    @PostMapping("/desk/calls")
    Object log(
            Page page,
            Actor actor,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response) {
        CallForm form = CallForm.of(values).with(files);
        String tooLarge = uploads.faults(page, form.files());
        if (!tooLarge.isEmpty()) {
            return Rendered.invalid(
                    again(
                            page,
                            actor,
                            form.refused(page, new CallForm.Wrong("files", "body", tooLarge)),
                            response));
        }
        try {
            String number = once(page, actor, callerCheck.checked(actor, form));
            Notices.sayAndClearDraft(response, CallForm.DRAFT, done(actor, form, number));
            return SeeOther.to("/desk/cases/" + number);
        } catch (Refused refused) {
            return refused(page, actor, form, response, refused);
        }
    }

    private String done(Actor actor, CallForm form, String number) {
        if (form.about().isPresent()) {
            return "desk.call.added";
        }
        return log.isHeld(actor, Long.parseLong(number))
                ? "desk.call.passed-on"
                : "desk.call.opened";
    }

    private String once(Page page, Actor actor, CallForm form) {
        List<NewAttachment> files = uploads.receive(form.files());
        return submissions
                .once(
                        "call:" + actor.somebody().value(),
                        form.key(),
                        form.fingerprint(page.csrf().parameter()),
                        () -> logged(page, actor, form, files))
                .answer();
    }

    private String logged(Page page, Actor actor, CallForm form, List<NewAttachment> files) {
        return Long.toString(log.log(actor, form, files, page.times().zone(), page.now()));
    }

    private Rendered refused(
            Page page, Actor actor, CallForm form, HttpServletResponse response, Refused refused) {
        CallForm kept =
                form.refused(
                        page,
                        new CallForm.Wrong(
                                refused.code(), refused.field(), RefusalWords.of(refused, page)));
        return switch (refused.kind()) {
            case NOT_PERMITTED, NOT_FOUND -> throw refused;
            case INVALID -> Rendered.invalid(again(page, actor, kept, response));
            case CONFLICT -> Rendered.conflict(again(page, actor, kept, response));
        };
    }

    /** htmx is told where this is: it would else show the address to which the form went. */
    private JteModel again(Page page, Actor actor, CallForm form, HttpServletResponse response) {
        response.setHeader("HX-Push-Url", FORM + form.whose());
        return sheet(page, actor, form);
    }

    private JteModel sheet(Page page, Actor actor, CallForm form) {
        return templates.deskCall(page, rails.of(page, actor), sheets.of(page, actor, form));
    }
}
