package dev.firstline.desk.casepage;

import dev.firstline.intake.Incidents;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the incident of a case back, with a reason that the customer reads (INC-4, INC-7). */
@Controller
@RequestMapping("/desk/cases/{number}/incident")
class TakeBackIncident {

    private final Incidents incidents;
    private final CaseForms forms;

    TakeBackIncident(Incidents incidents, CaseForms forms) {
        this.incidents = incidents;
        this.forms = forms;
    }

    @PostMapping("/waiver")
    Object waive(CaseForm form, HttpServletResponse response) {
        return send(
                form,
                response,
                "waiver",
                () -> incidents.waive(form.actor(), form.seen(), form.text("reason")));
    }

    @PostMapping("/reversal")
    Object reverse(CaseForm form, HttpServletResponse response) {
        return send(
                form,
                response,
                "reversal",
                () ->
                        incidents.reverse(
                                form.actor(),
                                form.seen(),
                                form.text("cause"),
                                form.text("reason")));
    }

    @PostMapping("/implementation")
    Object mark(CaseForm form, HttpServletResponse response) {
        return send(
                form,
                response,
                "implementation",
                () -> incidents.implementation(form.actor(), form.seen(), form.text("reason")));
    }

    private Object send(CaseForm form, HttpServletResponse response, String name, Runnable work) {
        return forms.send(form, response, name, "desk.incident.taken-back", _ -> work.run());
    }
}
