package dev.firstline.desk.casepage;

import dev.firstline.intake.Correction;
import dev.firstline.intake.Corrections;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what a case is about after all, with a reason that staff read (INT-10). */
@Controller
class CorrectCase {

    private final Corrections corrections;
    private final CaseForms forms;

    CorrectCase(Corrections corrections, CaseForms forms) {
        this.corrections = corrections;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/about")
    Object correct(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "about",
                "desk.corrected",
                _ ->
                        corrections.correct(
                                form.actor(),
                                form.seen(),
                                new Correction(
                                        form.text("product"),
                                        form.text("release"),
                                        form.text("site"),
                                        form.text("environment")),
                                form.said("about-reason")));
    }
}
