package dev.firstline.desk.casepage;

import dev.firstline.incidents.PaidWorks;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.PaidHelp;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Marks a case as out of scope, states a fee or takes it back, and decides where nobody else can
 * (INT-11).
 */
@Controller
class MarkOutOfScope {

    private final PaidHelp paidHelp;
    private final Approvals approvals;
    private final CaseForms forms;

    MarkOutOfScope(PaidHelp paidHelp, Approvals approvals, CaseForms forms) {
        this.paidHelp = paidHelp;
        this.approvals = approvals;
        this.forms = forms;
    }

    @PostMapping("/desk/cases/{number}/out-of-scope")
    Object mark(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "out-of-scope",
                "desk.out-of-scope.done",
                _ ->
                        paidHelp.mark(
                                form.actor(),
                                form.seen(),
                                PaidWorks.fee(form.text("price"), form.text("currency")),
                                form.said("scope-reason")));
    }

    @PostMapping("/desk/cases/{number}/fee-withdrawal")
    Object withdraw(CaseForm form, HttpServletResponse response) {
        return forms.send(
                form,
                response,
                "fee-withdrawal",
                "desk.fee-withdrawal.done",
                _ -> paidHelp.withdraw(form.actor(), form.seen(), form.said("withdrawal-reason")));
    }

    @PostMapping("/desk/cases/{number}/approval")
    Object decide(CaseForm form, HttpServletResponse response) {
        boolean accepted = form.text("accepted").equals("true");
        return forms.send(
                form,
                response,
                "approval",
                accepted ? "desk.approval.approved" : "desk.approval.declined",
                _ -> {
                    if (accepted) {
                        approvals.approve(
                                form.actor(),
                                form.seen().told(form.text("told")),
                                form.said("approval-reason"));
                    } else {
                        approvals.decline(form.actor(), form.seen(), form.said("approval-reason"));
                    }
                });
    }
}
