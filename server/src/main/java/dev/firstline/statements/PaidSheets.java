package dev.firstline.statements;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Price;
import dev.firstline.casepages.Money;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseTitle;
import dev.firstline.cases.Cases;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.Statement;
import dev.firstline.statements.StatementSheet.Fee;
import dev.firstline.statements.StatementSheet.Paid;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The part of a statement with work for a fee (INT-11). */
@Component
class PaidSheets {

    private final Cases cases;
    private final People people;

    PaidSheets(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    Paid of(Page page, Statement statement, Links links) {
        Map<CaseId, CaseTitle> subjects =
                cases.listTitles(
                        statement.paid().stream().map(PaidWork::caseId).distinct().toList());
        Map<PersonId, Person> deciders =
                people.listByIds(
                        statement.paid().stream()
                                .map(PaidWork::decidedBy)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return new Paid(
                statement.paid().stream()
                        .map(
                                it ->
                                        line(
                                                page,
                                                links,
                                                it,
                                                subjects.get(it.caseId()),
                                                it.decidedBy() == null
                                                        ? null
                                                        : deciders.get(it.decidedBy())))
                        .toList(),
                statement.fees().stream().map(it -> fee(page, it)).toList());
    }

    private static PaidLine line(
            Page page, Links links, PaidWork it, @Nullable CaseTitle subject, @Nullable Person by) {
        Instant at = Objects.requireNonNullElse(it.decidedAt(), it.statedAt());
        return new PaidLine(
                LocalDate.ofInstant(at, page.zone()),
                page.times().shortDay(at),
                subject == null ? "" : Long.toString(subject.number()),
                subject == null ? "" : links.ofCase(subject.number()),
                subject == null ? "" : subject.subject(),
                it.reason(),
                page.text(
                        "incident.paid.by." + Objects.requireNonNullElse(it.channel(), "portal"),
                        by == null ? "" : by.name()),
                fee(page, it.fee()));
    }

    private static Fee fee(Page page, Price it) {
        return new Fee(
                Money.say(page, it), it.amount().toPlainString(), it.currency().getCurrencyCode());
    }
}
