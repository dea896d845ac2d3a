package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Price;
import dev.firstline.casepages.Money;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.intake.Approvals;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Gathers what is said of a case that is out of scope. */
@Component
class ScopeSheets {

    private final PaidWorks works;
    private final Approvals approvals;
    private final Agreements agreements;
    private final Programmes programmes;

    ScopeSheets(
            PaidWorks works, Approvals approvals, Agreements agreements, Programmes programmes) {
        this.works = works;
        this.approvals = approvals;
        this.agreements = agreements;
        this.programmes = programmes;
    }

    ScopeSheet of(Page page, Actor actor, Case subject) {
        List<PaidWork> stated = works.list(subject);
        return new ScopeSheet(
                stated.stream()
                        .filter(PaidWork::isOpen)
                        .findFirst()
                        .map(it -> page.text("desk.out-of-scope.open", Money.say(page, it.fee())))
                        .orElse(""),
                stated.stream().map(it -> line(page, it)).toList(),
                CasePolicy.mayWork(actor) && isMarkable(subject),
                CasePolicy.mayWork(actor) && stated.stream().anyMatch(PaidWork::isOpen),
                actor.isStaff() && approvals.mayDecide(actor, subject),
                currency(subject));
    }

    private static boolean isMarkable(Case subject) {
        boolean waits = subject.state() == CaseState.AWAITING_APPROVAL;
        return subject.isOpen()
                && subject.state() != CaseState.RESOLVED
                && subject.origin().organisation().isPresent()
                && (!waits || subject.origin().basis().isOfFee());
    }

    private static String line(Page page, PaidWork it) {
        return page.text(
                "desk.out-of-scope.line." + it.state().key(),
                Money.say(page, it.fee()),
                page.times().exact(it.decidedAt() == null ? it.statedAt() : it.decidedAt()));
    }

    /** The agreement's own; where that has no price, the programme's. */
    private String currency(Case subject) {
        return subject.origin()
                .basis()
                .agreement()
                .map(agreements::get)
                .flatMap(it -> Optional.ofNullable(it.price()))
                .map(Price::currency)
                .orElseGet(() -> programmes.current().currency())
                .getCurrencyCode();
    }
}
