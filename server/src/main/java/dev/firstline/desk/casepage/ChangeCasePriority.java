package dev.firstline.desk.casepage;

import dev.firstline.intake.Priorities;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes the priority, with a reason that the customer reads (INT-4). */
@Controller
class ChangeCasePriority {

    private final Priorities priorities;
    private final CaseForms forms;

    ChangeCasePriority(Priorities priorities, CaseForms forms) {
        this.priorities = priorities;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/priority")
    Object change(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "priority",
                "desk.priority-changed",
                _ ->
                        priorities.change(
                                form.actor(),
                                form.seen(),
                                form.text("priority"),
                                form.said("reason")));
    }
}
