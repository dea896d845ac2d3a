package dev.firstline.desk.casepage;

import dev.firstline.cases.Call;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Answers;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Records a call about a case, which answers like a written word (COM-4). */
@Controller
class RecordCaseCall {

    private final Answers answers;
    private final CaseForms forms;

    RecordCaseCall(Answers answers, CaseForms forms) {
        this.answers = answers;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/calls")
    Object keep(@ModelAttribute(binding = false) CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "call",
                "desk.call-recorded",
                files ->
                        answers.call(
                                form.actor(),
                                form.seen(),
                                Call.of(form.text("direction"), form.isTicked("verified")),
                                null,
                                form.said(Channel.TELEPHONE, files)));
    }
}
