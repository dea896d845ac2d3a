package dev.firstline.desk.casepage;

import dev.firstline.access.PersonId;
import dev.firstline.intake.Ownerships;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking a case, or handing it over with a note (CAS-2). */
@Controller
class OwnCase {

    private final Ownerships ownerships;
    private final CaseForms forms;

    OwnCase(Ownerships ownerships, CaseForms forms) {
        this.ownerships = ownerships;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/ownership")
    Object own(CaseForm form, HttpServletResponse response) {
        return form.text("to").isEmpty() ? take(form, response) : handOver(form, response);
    }

    private Object take(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "taking",
                "desk.taken",
                _ -> ownerships.take(form.actor(), form.seen()));
    }

    private Object handOver(CaseForm form, HttpServletResponse response) {
        PersonId to = new PersonId(form.id("to"));
        return forms.send(
                form,
                response,
                "ownership",
                "desk.handed-over",
                _ -> ownerships.handOver(form.actor(), form.seen(), to, form.said("note")));
    }
}
