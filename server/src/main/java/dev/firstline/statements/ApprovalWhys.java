package dev.firstline.statements;

import dev.firstline.casepages.Whys;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.incidents.Charge;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a case awaits an approval, from whom, and what it would count then (XPL-1). */
@Component
class ApprovalWhys {

    private final Approvers approvers;
    private final Whys whys;

    ApprovalWhys(Approvers approvers, Whys whys) {
        this.approvers = approvers;
        this.whys = whys;
    }

    /** Where nothing is counted. */
    Why of(Page page, Case held) {
        List<Person> asked = approvers.of(held);
        return new Why(who(page, asked), rule(page, held), "", result(page, asked));
    }

    /** The rule by which it waits comes before that by which it would be counted. */
    Why of(Page page, Case held, Charge charge) {
        Why waits = of(page, held);
        Why counts = whys.of(page, charge.explanation());
        List<Why.Fact> facts = new ArrayList<>(waits.facts());
        facts.addAll(counts.facts());
        boolean said = held.origin().basis().isOfAllowance() && charge.isOver();
        return new Why(
                facts,
                page.text("why.rule.approval.then", waits.rule(), counts.rule()),
                counts.version(),
                said
                        ? waits.result()
                        : page.text("why.result.approval.then", waits.result(), counts.result()));
    }

    private static List<Why.Fact> who(Page page, List<Person> asked) {
        return asked.isEmpty()
                ? List.of()
                : List.of(
                        new Why.Fact(
                                page.text("why.fact.approvers"),
                                asked.stream()
                                        .map(Person::name)
                                        .collect(Collectors.joining(", "))));
    }

    private String rule(Page page, Case held) {
        Basis basis = held.origin().basis();
        if (basis.isOfFee()) {
            return page.text("why.rule.approval.fee");
        }
        if (basis.isOfAllowance()) {
            return page.text("why.rule.approval.allowance");
        }
        if (approvers.isLeftToAuthor(held)) {
            return page.text("why.rule.entitlement.single-contact.over");
        }
        return page.text(
                basis.isOfSingleContact()
                        ? "why.rule.entitlement.single-contact"
                        : "why.rule.entitlement.approval");
    }

    private static String result(Page page, List<Person> asked) {
        return page.text("why.result.approval." + (asked.isEmpty() ? "decided" : "waits"));
    }
}
