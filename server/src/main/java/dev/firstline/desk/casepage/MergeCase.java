package dev.firstline.desk.casepage;

import dev.firstline.intake.Mergers;
import dev.firstline.intake.NamedCases;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a case go on in another, and stand alone again (CAS-7, INT-9). */
@Controller
class MergeCase {

    private final Mergers mergers;
    private final NamedCases named;
    private final CaseForms forms;

    MergeCase(Mergers mergers, NamedCases named, CaseForms forms) {
        this.mergers = mergers;
        this.named = named;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/merge")
    Object merge(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "merge",
                "desk.merge.done",
                _ ->
                        mergers.merge(
                                form.actor(),
                                form.seen(),
                                named.find(form.actor(), form.number(), "into", form.text("into")),
                                form.said("merge-reason"),
                                form.isTicked("waive")));
    }

    @PostMapping("/desk/cases/{number}/unmerge")
    Object undo(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "unmerge",
                "desk.unmerge.done",
                _ -> mergers.undo(form.actor(), form.seen(), form.said("unmerge-reason")));
    }
}
