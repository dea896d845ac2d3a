package dev.firstline.desk.moves;

import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Help;
import dev.firstline.incidents.Account;
import dev.firstline.incidents.Charge;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Tells what moving a case would change beside its terms and its limits (PRG-2, INC-1). */
@Component
class MoveChanges {

    private final CaseTerms terms;
    private final Programmes programmes;

    MoveChanges(CaseTerms terms, Programmes programmes) {
        this.terms = terms;
        this.programmes = programmes;
    }

    /** Its queue, its support and what it counts, as far as they change. */
    List<String> of(Page page, Case before, Case after, MovesAtOnce.@Nullable Foretold charge) {
        List<String> changes = new ArrayList<>();
        add(changes, page, "desk.moves.queue", queue(page, before), queue(page, after));
        add(changes, page, "desk.moves.support", support(page, before), support(page, after));
        if (charge != null) {
            changes.add(charge(page, charge.anew()));
        }
        return changes;
    }

    private static void add(
            List<String> changes, Page page, String key, String before, String after) {
        if (!before.equals(after)) {
            changes.add(page.text(key, before, after));
        }
    }

    private String queue(Page page, Case it) {
        String key = it.handling().queue();
        return programmes
                .version(it.origin().programmeVersion())
                .findQueue(key)
                .map(queue -> queue.name().in(page.language().tag()))
                .orElse(key);
    }

    private String support(Page page, Case it) {
        Basis basis = it.origin().basis();
        if (basis.unsupported() == null) {
            return page.text("desk.customer.supported");
        }
        String outside = page.text("desk.customer.unsupported." + basis.unsupported());
        return terms.help(it) == Help.REFUSED
                ? page.text("desk.customer.unsupported.refused", outside)
                : outside;
    }

    private static String charge(Page page, @Nullable Charge anew) {
        if (anew == null) {
            return page.text("desk.moves.charge.none");
        }
        Account account = anew.account();
        return page.text(
                "desk.moves.charge." + anew.charging().key(),
                page.wording().month(account.month()),
                account.used(),
                String.valueOf(anew.allowance().monthly()));
    }
}
