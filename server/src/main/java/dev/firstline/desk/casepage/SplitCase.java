package dev.firstline.desk.casepage;

import dev.firstline.intake.Splits;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes one of several questions a case of its own (INT-9). */
@Controller
class SplitCase {

    private final Splits splits;
    private final CaseForms forms;

    SplitCase(Splits splits, CaseForms forms) {
        this.splits = splits;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/split")
    Object split(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "split",
                "desk.split.done",
                _ ->
                        splits.split(
                                form.actor(),
                                form.seen(),
                                form.text("subject"),
                                form.text("question"),
                                form.said("reason")));
    }
}
