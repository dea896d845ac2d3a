package dev.firstline.api.views;

import dev.firstline.access.PersonId;
import dev.firstline.api.views.StatementView.AccountView;
import dev.firstline.api.views.StatementView.AllowanceChangeView;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryId;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The ledger as programs see it. */
@Component
public class ShownIncidents {

    private final Organisations organisations;
    private final Cases cases;
    private final People people;

    ShownIncidents(Organisations organisations, Cases cases, People people) {
        this.organisations = organisations;
        this.cases = cases;
        this.people = people;
    }

    public StatementView of(Statement statement) {
        Named named = named(statement.entries());
        return new StatementView(
                OrganisationView.of(organisations.get(statement.organisation())),
                statement.month().toString(),
                statement.issuedAt(),
                statement.sections().stream().map(it -> of(it, named)).toList(),
                paid(statement.paid()));
    }

    private static AccountView of(Statement.Section it, Named named) {
        boolean unlimited = it.account().isUnlimited();
        return new AccountView(
                Long.toString(it.account().agreement().value()),
                it.account().allowance(),
                it.opening(),
                it.changes().stream()
                        .map(
                                change ->
                                        new AllowanceChangeView(
                                                change.at(), change.was(), change.becomes()))
                        .toList(),
                it.charged(),
                it.account().used(),
                unlimited ? null : it.account().left(),
                it.account().over(),
                it.entries().stream().map(named::of).toList());
    }

    /** Fees, with the numbers of their cases. */
    public List<PaidWorkView> paid(List<PaidWork> some) {
        Map<CaseId, Case> subjects =
                cases.listByIds(some.stream().map(PaidWork::caseId).distinct().toList());
        return some.stream()
                .map(it -> PaidWorkView.of(it, Optional.ofNullable(subjects.get(it.caseId()))))
                .toList();
    }

    public List<IncidentEntryView> of(List<Entry> entries) {
        Named named = named(entries);
        return entries.stream().map(named::of).toList();
    }

    public IncidentEntryView of(Entry entry) {
        return of(List.of(entry)).getFirst();
    }

    public DisputeView of(Dispute it) {
        return new DisputeView(
                Long.toString(it.id().value()),
                Long.toString(it.entry().value()),
                Long.toString(it.organisation().value()),
                PersonView.of(people.get(it.raisedBy())),
                it.raisedAt(),
                it.words(),
                it.state().key(),
                it.answer(),
                it.decidedBy() == null ? null : PersonView.of(people.get(it.decidedBy())),
                it.decidedAt(),
                it.written() == null ? null : Long.toString(it.written().value()));
    }

    private Named named(List<Entry> entries) {
        return new Named(
                cases.listByIds(
                        entries.stream()
                                .map(Entry::caseId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                people.listByIds(
                        entries.stream()
                                .map(Entry::actor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    /** What lines name, looked up for all of them at once. */
    private record Named(Map<CaseId, Case> subjects, Map<PersonId, Person> actors) {

        IncidentEntryView of(Entry it) {
            Case subject = it.caseId() == null ? null : subjects.get(it.caseId());
            Person actor = it.actor() == null ? null : actors.get(it.actor());
            return new IncidentEntryView(
                    Long.toString(it.id().value()),
                    it.month().toString(),
                    it.type().key(),
                    it.cause().key(),
                    it.incidents(),
                    subject == null ? null : Long.toString(subject.number()),
                    id(it.undoes()),
                    month(it.ofMonth()),
                    it.receivedAt(),
                    it.at(),
                    actor == null ? null : PersonView.of(actor),
                    it.why(),
                    it.explanation());
        }

        private static @Nullable String id(@Nullable EntryId id) {
            return id == null ? null : Long.toString(id.value());
        }

        private static @Nullable String month(@Nullable YearMonth month) {
            return month == null ? null : month.toString();
        }
    }
}
