package dev.firstline.desk.casepage;

import dev.firstline.intake.Waitings;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the wait of a case: the answer came by another way. */
@Controller
class GoOnWithCase {

    private final Waitings waitings;
    private final CaseForms forms;

    GoOnWithCase(Waitings waitings, CaseForms forms) {
        this.waitings = waitings;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/progress")
    Object goOn(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "progress",
                "desk.goes-on",
                _ -> waitings.goOn(form.actor(), form.seen()));
    }
}
