package dev.firstline.statements;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseTitle;
import dev.firstline.cases.Cases;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.AllowanceChange;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryCause;
import dev.firstline.incidents.EntryId;
import dev.firstline.incidents.EntryType;
import dev.firstline.incidents.Statement;
import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.statements.StatementSheet.Total;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns figures and ids of a statement into words; names are those of today (INC-6). */
@Component
public class StatementSheets {

    private final Organisations organisations;
    private final Agreements agreements;
    private final AgreementWords words;
    private final Cases cases;
    private final People people;
    private final Accounts accounts;
    private final PaidSheets paid;

    StatementSheets(
            Organisations organisations,
            Agreements agreements,
            AgreementWords words,
            Cases cases,
            People people,
            Accounts accounts,
            PaidSheets paid) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.words = words;
        this.cases = cases;
        this.people = people;
        this.accounts = accounts;
        this.paid = paid;
    }

    public StatementSheet of(Page page, Statement statement, Links links) {
        Organisation organisation = organisations.get(statement.organisation());
        Page there = page.in(organisation.zone());
        Lines lines = lines(page, statement.entries(), List.of(organisation), links);
        return new StatementSheet(
                organisation.name(),
                page.wording().month(statement.month()),
                statement.month().toString(),
                statement.issuedAt() == null ? "" : there.times().exact(statement.issuedAt()),
                standing(there, statement, organisation),
                page.times()
                        .elsewhere(organisation.zone())
                        .map(where -> page.text("incident.statement.zone", where))
                        .orElse(""),
                statement.sections().stream().map(it -> section(there, it, lines)).toList(),
                paid.of(there, statement, links));
    }

    private static String standing(Page page, Statement statement, Organisation organisation) {
        if (statement.issuedAt() != null) {
            return page.text("incident.statement.issued", page.times().exact(statement.issuedAt()));
        }
        YearMonth present = YearMonth.from(page.now().atZone(organisation.zone()));
        return page.text(
                statement.month().isBefore(present)
                        ? "incident.statement.to-issue"
                        : "incident.statement.open");
    }

    /** Some lines alone. */
    public List<Line> lines(Page page, Links links, List<Entry> entries) {
        Lines lines =
                lines(
                        page,
                        entries,
                        organisations
                                .listByIds(
                                        entries.stream()
                                                .map(Entry::organisation)
                                                .distinct()
                                                .toList())
                                .values(),
                        links);
        return entries.stream().map(lines::of).toList();
    }

    private Section section(Page page, Statement.Section it, Lines lines) {
        Agreement agreement = agreements.get(it.account().agreement());
        return new Section(
                words.plan(page, agreement),
                words.what(page, agreement),
                AllowanceMeters.of(page, it.account()),
                totals(page, it),
                it.entries().stream().map(lines::of).toList());
    }

    private static List<Total> totals(Page page, Statement.Section it) {
        Integer allowance = it.account().allowance();
        List<Total> totals = new ArrayList<>();
        totals.add(total(page, "allowance", allowance(page, it.opening())));
        for (AllowanceChange change : it.changes()) {
            totals.add(
                    new Total(
                            page.text("incident.total.from", page.times().day(change.at())),
                            page.text("incident.total.allowance"),
                            LocalDate.ofInstant(change.at(), page.times().zone()),
                            allowance(page, change.becomes())));
        }
        totals.add(total(page, "charged", Integer.toString(it.charged())));
        for (EntryType type : EntryType.values()) {
            if (type != EntryType.CHARGE && it.sum(type) != 0) {
                totals.add(total(page, type.key(), signed(it.sum(type))));
            }
        }
        totals.add(
                it.account().givenBack() > 0
                        ? total(page, "given-back", Integer.toString(it.account().givenBack()))
                        : total(page, "used", Integer.toString(it.account().used())));
        if (allowance != null) {
            totals.add(total(page, "left", Integer.toString(it.account().left())));
        }
        if (it.account().over() > 0) {
            totals.add(total(page, "over", Integer.toString(it.account().over())));
        }
        if (it.account().covered() > 0) {
            totals.add(total(page, "covered", Integer.toString(it.account().covered())));
        }
        return totals;
    }

    private static String allowance(Page page, @Nullable Integer incidents) {
        return incidents == null ? page.text("incident.unlimited") : Integer.toString(incidents);
    }

    private static Total total(Page page, String name, String value) {
        String words = page.text("incident.total." + name);
        return new Total(words, words, null, value);
    }

    static String signed(int incidents) {
        return incidents > 0 ? "+" + incidents : Integer.toString(incidents).replace('-', '\u2212');
    }

    private Lines lines(
            Page page, List<Entry> entries, Collection<Organisation> whose, Links links) {
        Map<CaseId, CaseTitle> subjects =
                cases.listTitles(
                        entries.stream()
                                .map(Entry::caseId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        Map<PersonId, Person> requesters =
                people.listByIds(
                        subjects.values().stream()
                                .map(CaseTitle::requester)
                                .collect(Collectors.toSet()));
        return new Lines(
                page,
                whose.stream().collect(Collectors.toMap(Organisation::id, Organisation::zone)),
                links,
                subjects,
                requesters,
                adjustments(entries),
                new HashMap<>(),
                new EnumMap<>(EntryType.class),
                new EnumMap<>(EntryCause.class));
    }

    /** Those that lines give back: a charge is named by its case, an adjustment by its day. */
    private Map<EntryId, Entry> adjustments(List<Entry> entries) {
        return accounts.listByIds(
                entries.stream()
                        .filter(it -> it.caseId() == null)
                        .map(Entry::undoes)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * What lines name, looked up for all of them at once, and said once for all alike. Days are
     * those of the organisation, by which a month is told too (INC-1).
     */
    private record Lines(
            Page page,
            Map<OrganisationId, ZoneId> zones,
            Links links,
            Map<CaseId, CaseTitle> subjects,
            Map<PersonId, Person> requesters,
            Map<EntryId, Entry> adjustments,
            Map<LocalDate, String> days,
            Map<EntryType, String> types,
            Map<EntryCause, String> causes) {

        Line of(Entry entry) {
            CaseTitle subject = entry.caseId() == null ? null : subjects.get(entry.caseId());
            Instant at = entry.receivedAt() == null ? entry.at() : entry.receivedAt();
            ZoneId zone = zone(entry);
            LocalDate on = LocalDate.ofInstant(at, zone);
            return new Line(
                    links.of(entry.id()),
                    on,
                    days.computeIfAbsent(on, _ -> page.in(zone).times().shortDay(at)),
                    types.computeIfAbsent(
                            entry.type(), it -> page.text("incident.type." + it.key())),
                    subject == null ? "" : Long.toString(subject.number()),
                    subject == null ? "" : links.ofCase(subject.number()),
                    subject == null ? "" : subject.subject(),
                    subject == null || subject.site() == null ? "" : subject.site(),
                    person(subject),
                    signed(entry.incidents()),
                    note(entry));
        }

        private ZoneId zone(Entry entry) {
            return zones.getOrDefault(entry.organisation(), page.zone());
        }

        private String person(@Nullable CaseTitle subject) {
            Person requester = subject == null ? null : requesters.get(subject.requester());
            return requester == null ? "" : requester.name();
        }

        /** What the meter says already is not said again on each line. */
        private static boolean goesWithoutSaying(EntryCause cause) {
            return cause == EntryCause.WITHIN || cause == EntryCause.UNLIMITED;
        }

        private String note(Entry entry) {
            if (goesWithoutSaying(entry.cause())
                    && entry.ofMonth() == null
                    && entry.why().isEmpty()) {
                return "";
            }
            List<String> parts = new ArrayList<>();
            if (!goesWithoutSaying(entry.cause())) {
                parts.add(
                        causes.computeIfAbsent(
                                entry.cause(), it -> page.text("incident.cause." + it.key())));
            }
            if (entry.ofMonth() != null) {
                parts.add(
                        page.text(
                                entry.isLate() ? "incident.late" : "incident.of-month",
                                page.wording().month(entry.ofMonth())));
            }
            Entry adjustment = entry.undoes() == null ? null : adjustments.get(entry.undoes());
            if (adjustment != null) {
                parts.add(
                        page.text(
                                "incident.of-adjustment",
                                page.in(zone(entry)).times().day(adjustment.at()),
                                signed(adjustment.incidents())));
            }
            if (!entry.why().isEmpty()) {
                parts.add(entry.why());
            }
            return String.join(" · ", parts);
        }
    }
}
