package dev.firstline.desk.casepage;

import dev.firstline.intake.Recounts;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says of a promise why it was not kept (COM-9). */
@Controller
class AnnotateClock {

    private final Recounts recounts;
    private final CaseForms forms;

    AnnotateClock(Recounts recounts, CaseForms forms) {
        this.recounts = recounts;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/clocks/{clock}/notes")
    Object annotate(CaseForm form, @PathVariable long clock, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "clock",
                "desk.clock.annotated",
                _ -> recounts.annotate(form.actor(), form.seen(), clock, form.text("words")));
    }
}
