package dev.firstline.desk.casepage;

import dev.firstline.cases.Channel;
import dev.firstline.intake.Reopenings;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Opens a closed case again, with the reason (CAS-6). */
@Controller
class ReopenCase {

    private final Reopenings reopenings;
    private final CaseForms forms;

    ReopenCase(Reopenings reopenings, CaseForms forms) {
        this.reopenings = reopenings;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/reopening")
    Object reopen(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "reopening",
                "desk.reopened",
                _ ->
                        reopenings.reopen(
                                form.actor(), form.seen(), Channel.PORTAL, form.text("why")));
    }
}
