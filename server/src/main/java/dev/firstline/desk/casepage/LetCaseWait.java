package dev.firstline.desk.casepage;

import dev.firstline.cases.CaseState;
import dev.firstline.intake.Waitings;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands the turn to the customer, to development or to the partner (CAS-1, CAS-12). */
@Controller
class LetCaseWait {

    private final Waitings waitings;
    private final CaseForms forms;

    LetCaseWait(Waitings waitings, CaseForms forms) {
        this.waitings = waitings;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/waiting")
    Object letWait(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "waiting",
                "desk.waits",
                _ ->
                        waitings.waitFor(
                                form.actor(),
                                form.seen(),
                                CaseState.of(form.text("for")),
                                form.said("awaited")));
    }
}
