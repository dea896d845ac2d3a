package dev.firstline.desk.casepage;

import dev.firstline.cases.Resolution;
import dev.firstline.intake.Resolutions;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;

/** Resolves a case in one or several ways, with an answer (CAS-4). */
@Controller
class ResolveCase {

    private final Resolutions resolutions;
    private final CaseForms forms;

    ResolveCase(Resolutions resolutions, CaseForms forms) {
        this.resolutions = resolutions;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/resolution")
    Object resolve(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "resolution",
                "desk.resolved",
                files ->
                        resolutions.resolve(
                                form.actor(), form.seen(), kinds(form), form.said(files)));
    }

    private static List<Resolution> kinds(CaseForm form) {
        return form.all("kinds").stream().map(Resolution::of).toList();
    }
}
