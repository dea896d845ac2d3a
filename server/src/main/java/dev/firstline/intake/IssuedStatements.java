package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Statement;
import dev.firstline.incidents.Statements;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.YearMonth;
import java.util.Map;

/**
 * Issues statements, and mails that they are there to who buys and who administers (INC-6). Of a
 * month in which nothing was counted of what is unlimited nobody is mailed.
 */
@Component
public class IssuedStatements {

    private final Statements statements;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;

    IssuedStatements(
            Statements statements, Organisations organisations, People people, Outbox outbox) {
        this.statements = statements;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
    }

    /** See {@link Statements#issue}. */
    @Transactional
    public Statement issue(Actor actor, OrganisationId of, YearMonth month) {
        return tell(statements.issue(actor, of, month));
    }

    /** Issues one that is due; another process may have done so before. */
    @Transactional
    public void issue(Statements.Due due) {
        statements.issue(due).ifPresent(this::tell);
    }

    private Statement tell(Statement issued) {
        if (issued.isTelling()) {
            mail(issued);
        }
        return issued;
    }

    private void mail(Statement issued) {
        int used = issued.sections().stream().mapToInt(it -> it.account().used()).sum();
        String particulars =
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "organisation",
                                        organisations.get(issued.organisation()).name(),
                                        "month",
                                        issued.month().toString(),
                                        "used",
                                        used,
                                        "agreements",
                                        issued.sections().size()));
        people.listContacts(issued.organisation()).stream()
                .filter(Person::active)
                .filter(IssuedStatements::readsAccounts)
                .forEach(
                        to ->
                                outbox.queueNotice(
                                        MailKind.STATEMENT_ISSUED,
                                        "statement:"
                                                + issued.organisation().value()
                                                + ":"
                                                + issued.month(),
                                        to.id(),
                                        particulars,
                                        null));
    }

    private static boolean readsAccounts(Person it) {
        return it.roles().contains(Role.PURCHASING_REPRESENTATIVE)
                || it.roles().contains(Role.ORGANISATION_ADMINISTRATOR);
    }
}
