package dev.firstline.desk.casepage;

import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Visibility;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Said;
import dev.firstline.intake.Waitings;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers the customer, or writes a note that staff alone read (CAS-3). */
@Controller
class WriteOnCase {

    private static final Said NOTHING_MORE = Said.of(Channel.PORTAL, "");

    private final Answers answers;
    private final Waitings waitings;
    private final CaseForms forms;

    WriteOnCase(Answers answers, Waitings waitings, CaseForms forms) {
        this.answers = answers;
        this.waitings = waitings;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/messages")
    Object write(CaseForm form, HttpServletResponse response) {
        return Visibility.of(form.text("visibility")) == Visibility.INTERNAL
                ? note(form, response)
                : reply(form, response);
    }

    private Object note(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "note",
                "desk.noted",
                files -> answers.note(form.actor(), form.seen(), form.said(files)));
    }

    /** A question to the customer may hand over the turn with it. */
    private Object reply(CaseForm form, HttpServletResponse response) {
        boolean waits = form.isTicked("wait");
        return forms.send(
                form,
                response,
                "reply",
                waits ? "desk.asked" : "desk.answered",
                files -> {
                    answers.reply(form.actor(), form.seen(), form.said(files));
                    if (waits) {
                        var now = CaseAsSeen.of(form.number());
                        waitings.waitFor(
                                form.actor(), now, CaseState.WAITING_FOR_CUSTOMER, NOTHING_MORE);
                    }
                });
    }
}
