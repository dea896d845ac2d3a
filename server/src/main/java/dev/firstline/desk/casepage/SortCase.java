package dev.firstline.desk.casepage;

import dev.firstline.cases.CaseKind;
import dev.firstline.intake.Kinds;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what a case is (INT-12). */
@Controller
class SortCase {

    private final Kinds kinds;
    private final CaseForms forms;

    SortCase(Kinds kinds, CaseForms forms) {
        this.kinds = kinds;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/kind")
    Object sort(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "kind",
                "desk.sorted",
                _ -> kinds.set(form.actor(), form.seen(), CaseKind.of(form.text("kind"))));
    }
}
