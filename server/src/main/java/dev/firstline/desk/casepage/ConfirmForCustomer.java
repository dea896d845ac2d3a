package dev.firstline.desk.casepage;

import dev.firstline.intake.Confirmations;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Records that the customer told us to be satisfied, and how we know (CAS-5). */
@Controller
class ConfirmForCustomer {

    private final Confirmations confirmations;
    private final CaseForms forms;

    ConfirmForCustomer(Confirmations confirmations, CaseForms forms) {
        this.confirmations = confirmations;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/confirmation")
    Object confirm(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "confirmation",
                "desk.confirmed",
                _ -> confirmations.confirm(form.actor(), form.seen(), form.said("known")));
    }
}
