package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Price;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.PaidWorkView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.api.views.ShownIncidents;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.PaidHelp;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Addresses.BASE + "/cases/{number}")
@Tag(name = "Incidents")
class PaidWorkResource {

    /**
     * That a case is out of scope.
     *
     * @param reason why, which the customer reads
     * @param fee for which help may go on, such as 120.00; null for none
     * @param currency of the fee (ISO 4217); null without one
     */
    record OutOfScope(@Nullable String reason, @Nullable String fee, @Nullable String currency) {}

    /**
     * That a fee is taken back.
     *
     * @param reason why, which the customer reads
     */
    record FeeWithdrawal(@Nullable String reason) {}

    /**
     * What the customer's side says to a case that awaits its approval.
     *
     * @param reason why not; it is needed where it is declined
     */
    record ApprovalWord(@Nullable Boolean accepted, @Nullable String reason) {}

    private final Cases cases;
    private final PaidHelp paidHelp;
    private final PaidWorks works;
    private final Approvals approvals;
    private final ShownCases shown;
    private final ShownIncidents incidents;

    PaidWorkResource(
            Cases cases,
            PaidHelp paidHelp,
            PaidWorks works,
            Approvals approvals,
            ShownCases shown,
            ShownIncidents incidents) {
        this.cases = cases;
        this.paidHelp = paidHelp;
        this.works = works;
        this.approvals = approvals;
        this.shown = shown;
        this.incidents = incidents;
    }

    @PostMapping("/out-of-scope")
    @Operation(
            summary = "Mark a case as out of scope",
            description =
                    "With a fee it then awaits the approval of a purchasing representative; the fee"
                            + " replaces one that is open.")
    CaseView mark(Actor actor, @PathVariable String number, @RequestBody OutOfScope asked) {
        return shown.of(
                paidHelp.mark(actor, CaseNumber.seen(number), fee(asked), said(asked.reason())));
    }

    /** A currency alone is a fee that was forgotten. */
    private static @Nullable Price fee(OutOfScope asked) {
        String fee = Given.text("fee", asked.fee());
        String currency = Given.text("currency", asked.currency());
        if (fee.isBlank() && !currency.isBlank()) {
            throw Refused.invalid("fee", "paid-work.fee-without-amount");
        }
        try {
            return PaidWorks.fee(fee, currency);
        } catch (Refused refused) {
            throw refused.field().equals("price") ? refused.inField("fee") : refused;
        }
    }

    @PostMapping("/fee-withdrawal")
    @Operation(
            summary = "Withdraw the fee of a case",
            description =
                    "The one that awaits its approval: the case goes on without it, and the"
                            + " customer is told. One that was decided stays so (409).")
    CaseView withdraw(Actor actor, @PathVariable String number, @RequestBody FeeWithdrawal asked) {
        return shown.of(paidHelp.withdraw(actor, CaseNumber.seen(number), said(asked.reason())));
    }

    @GetMapping("/paid-work")
    @Operation(
            summary = "List the fees of a case",
            description = "What was stated for it, and what became of each.")
    ListView<PaidWorkView> list(Actor actor, @PathVariable String number) {
        return new ListView<>(
                incidents.paid(works.list(cases.get(actor, CaseNumber.read(number)))), null);
    }

    @PostMapping("/approval")
    @Operation(
            summary = "Approve or decline a case that awaits it",
            description =
                    "What is over the allowance or for a fee: a purchasing representative. Staff"
                            + " may, with a reason, where the organisation has nobody who could. An"
                            + " approval takes what the allowance holds at that moment, else one"
                            + " more; the incidents of the case say which it was.")
    CaseView decide(Actor actor, @PathVariable String number, @RequestBody ApprovalWord word) {
        if (word.accepted() == null) {
            throw Refused.invalid("accepted", "missing");
        }
        return shown.of(
                word.accepted()
                        ? approvals.approve(actor, CaseNumber.seen(number), said(word.reason()))
                        : approvals.decline(actor, CaseNumber.seen(number), said(word.reason())));
    }

    private static Said said(@Nullable String reason) {
        return Said.of(Channel.API, Given.text("reason", reason));
    }
}
