package dev.firstline.desk.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.directory.Organisations;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.incidents.Statement;
import dev.firstline.incidents.Statements;
import dev.firstline.statements.ImplementationSheets;
import dev.firstline.statements.Links;
import dev.firstline.statements.StatementSheet;
import dev.firstline.statements.StatementSheets;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Puts together the account of an organisation. */
@Component
class AccountSheets {

    private final Organisations organisations;
    private final Agreements agreements;
    private final AgreementWords words;
    private final Accounts accounts;
    private final Statements statements;
    private final StatementSheets sheets;
    private final ImplementationSheets implementations;

    AccountSheets(
            Organisations organisations,
            Agreements agreements,
            AgreementWords words,
            Accounts accounts,
            Statements statements,
            StatementSheets sheets,
            ImplementationSheets implementations) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.words = words;
        this.accounts = accounts;
        this.statements = statements;
        this.sheets = sheets;
        this.implementations = implementations;
    }

    YearMonth present(OrganisationId of) {
        return accounts.presentMonth(of);
    }

    AccountSheet of(Page page, Actor actor, OrganisationId id, YearMonth month) {
        Statement statement = statements.get(actor, id, month);
        YearMonth present = present(id);
        boolean mayKeep = IncidentPolicy.mayKeepAccounts(actor);
        return new AccountSheet(
                id.value(),
                organisations.get(id).name(),
                sheet(page, statement),
                mayKeep,
                IncidentPolicy.mayDecide(actor),
                mayKeep && month.isBefore(present) && !statement.isIssued(),
                month.equals(present),
                adjustable(page, actor, id, present),
                implementations.all(page, actor, id),
                months(page, actor, id),
                UUID.randomUUID().toString());
    }

    StatementSheet sheet(Page page, Statement statement) {
        return sheets.of(page, statement, Links.DESK);
    }

    /** Those of the month that count: where as many as are needed are held, nothing is adjusted. */
    private List<Choice> adjustable(Page page, Actor actor, OrganisationId id, YearMonth present) {
        return accounts.list(actor, id, present).stream()
                .filter(it -> !it.isUnlimited())
                .map(it -> agreements.get(it.agreement()))
                .map(it -> choice(page, it))
                .toList();
    }

    private Choice choice(Page page, Agreement it) {
        return new Choice(
                Long.toString(it.id().value()),
                page.text("agreement.plan-and-what", words.plan(page, it), words.what(page, it)));
    }

    private List<Choice> months(Page page, Actor actor, OrganisationId id) {
        String address = "/desk/organisations/" + id.value() + "/incidents/";
        return statements.listTold(actor, id).stream()
                .map(it -> new Choice(address + it, page.wording().month(it)))
                .toList();
    }
}
