package dev.firstline.portal.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Account;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.incidents.Statements;
import dev.firstline.portal.incidents.AccountView.PlanMeter;
import dev.firstline.statements.AllowanceMeters;
import dev.firstline.statements.ImplementationSheets;
import dev.firstline.statements.Links;
import dev.firstline.statements.StatementSheet;
import dev.firstline.statements.StatementSheets;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.List;

/** Puts together what somebody sees of their organisation's incidents. */
@Component
class AccountViews {

    private final Accounts accounts;
    private final Statements statements;
    private final StatementSheets sheets;
    private final ImplementationSheets implementations;
    private final Agreements agreements;
    private final AgreementWords words;

    AccountViews(
            Accounts accounts,
            Statements statements,
            StatementSheets sheets,
            ImplementationSheets implementations,
            Agreements agreements,
            AgreementWords words) {
        this.accounts = accounts;
        this.statements = statements;
        this.sheets = sheets;
        this.implementations = implementations;
        this.agreements = agreements;
        this.words = words;
    }

    static OrganisationId own(Actor actor) {
        return actor.organisation().orElseThrow(() -> Refused.notFound("organisation"));
    }

    YearMonth present(Actor actor) {
        return accounts.presentMonth(own(actor));
    }

    /** The figures of a month, and its statement for who may see the account. */
    AccountView of(Page page, Actor actor, YearMonth month) {
        OrganisationId id = own(actor);
        boolean isPresent = month.equals(accounts.presentMonth(id));
        boolean whole = IncidentPolicy.maySeeAccount(actor, id);
        return new AccountView(
                page.wording().month(month),
                isPresent,
                accounts.list(actor, id, month).stream().map(it -> meter(page, it)).toList(),
                whole ? sheet(page, actor, month) : null,
                isPresent ? implementations.concerning(page, actor, id) : List.of(),
                whole ? months(page, actor, id) : List.of());
    }

    StatementSheet sheet(Page page, Actor actor, YearMonth month) {
        return sheets.of(page, statements.get(actor, own(actor), month), Links.portal(actor));
    }

    private PlanMeter meter(Page page, Account it) {
        Agreement agreement = agreements.get(it.agreement());
        return new PlanMeter(
                words.plan(page, agreement),
                words.what(page, agreement),
                AllowanceMeters.of(page, it));
    }

    private List<Choice> months(Page page, Actor actor, OrganisationId id) {
        return statements.listTold(actor, id).stream()
                .map(it -> new Choice("/incidents/" + it, page.wording().month(it)))
                .toList();
    }
}
