package dev.firstline.desk.casepage;

import dev.firstline.intake.Moves;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves a case to the version and the agreement that hold now (PRG-2). */
@Controller
class MoveCase {

    private final Moves moves;
    private final CaseForms forms;

    MoveCase(Moves moves, CaseForms forms) {
        this.moves = moves;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/move")
    Object move(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "move",
                "desk.moved",
                _ -> moves.move(form.actor(), form.seen(), form.said("move-reason")));
    }
}
