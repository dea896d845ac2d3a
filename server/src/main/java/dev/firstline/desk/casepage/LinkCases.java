package dev.firstline.desk.casepage;

import dev.firstline.cases.LinkKind;
import dev.firstline.intake.NamedCases;
import dev.firstline.intake.Relations;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what a case is to another, and takes that back (CAS-7). */
@Controller
class LinkCases {

    private final Relations relations;
    private final NamedCases named;
    private final CaseForms forms;

    LinkCases(Relations relations, NamedCases named, CaseForms forms) {
        this.relations = relations;
        this.named = named;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/links")
    Object link(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "links",
                "desk.link.done",
                _ ->
                        relations.link(
                                form.actor(),
                                form.seen(),
                                LinkKind.of(form.text("kind")),
                                named.find(
                                        form.actor(),
                                        form.number(),
                                        "number",
                                        form.text("number"))));
    }

    @PostMapping("/desk/cases/{number}/links/removal")
    Object unlink(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "links",
                "desk.link.removed",
                _ -> relations.unlink(form.actor(), form.seen(), form.id("link")));
    }
}
