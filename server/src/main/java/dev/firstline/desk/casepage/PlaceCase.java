package dev.firstline.desk.casepage;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.intake.Placements;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Places a case from triage (INT-7). */
@Controller
class PlaceCase {

    private final Placements placements;
    private final CaseForms forms;

    PlaceCase(Placements placements, CaseForms forms) {
        this.placements = placements;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/placement")
    Object place(CaseForm form, HttpServletResponse response) {
        long contact = form.id("contact");
        return forms.send(
                form,
                response,
                "placement",
                "desk.placed",
                _ ->
                        placements.place(
                                form.actor(),
                                form.seen(),
                                new OrganisationId(form.id("organisation")),
                                contact == 0 ? null : new PersonId(contact)));
    }
}
