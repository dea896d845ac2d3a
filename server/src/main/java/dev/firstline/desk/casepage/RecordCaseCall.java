package dev.firstline.desk.casepage;

import dev.firstline.casepages.WhenCalled;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Answers;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import java.time.Instant;

/** Records a call about a case, which answers like a written word (COM-4). */
@Controller
class RecordCaseCall {

    private final Answers answers;
    private final Cases cases;
    private final CaseForms forms;

    RecordCaseCall(Answers answers, Cases cases, CaseForms forms) {
        this.answers = answers;
        this.cases = cases;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/calls")
    Object keep(CaseForm form, HttpServletResponse response) {
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
                                at(form),
                                form.said(Channel.TELEPHONE, files)));
    }

    private @Nullable Instant at(CaseForm form) {
        Case subject = cases.get(form.actor(), form.number());
        return WhenCalled.read(
                        form.text("at"), form.page().times().zone(), subject.origin().cameInAt())
                .orElse(null);
    }
}
