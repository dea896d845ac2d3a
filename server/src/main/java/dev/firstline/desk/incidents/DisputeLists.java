package dev.firstline.desk.incidents;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.desk.incidents.DisputeList.Waiting;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryId;
import dev.firstline.statements.Links;
import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheets;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists what organisations question, each with the line that it is about. */
@Component
class DisputeLists {

    private static final int PART = 50;

    private final Disputes disputes;
    private final Accounts accounts;
    private final StatementSheets lines;
    private final Organisations organisations;
    private final People people;

    DisputeLists(
            Disputes disputes,
            Accounts accounts,
            StatementSheets lines,
            Organisations organisations,
            People people) {
        this.disputes = disputes;
        this.accounts = accounts;
        this.lines = lines;
        this.organisations = organisations;
        this.people = people;
    }

    DisputeList of(Page page, Actor actor, long after) {
        List<Dispute> found = disputes.listOpen(actor, after, PART + 1);
        List<Dispute> shown = found.subList(0, Math.min(PART, found.size()));
        return new DisputeList(
                waiting(page, shown),
                found.size() > PART ? "/desk/disputes?after=" + shown.getLast().id().value() : "");
    }

    private List<Waiting> waiting(Page page, List<Dispute> shown) {
        Map<OrganisationId, Organisation> theirs =
                organisations.listByIds(
                        shown.stream().map(Dispute::organisation).distinct().toList());
        Map<PersonId, Person> askers =
                people.listByIds(shown.stream().map(Dispute::raisedBy).distinct().toList());
        Map<EntryId, Entry> known = accounts.listByIds(shown.stream().map(Dispute::entry).toList());
        List<Entry> entries =
                shown.stream().map(it -> requireNonNull(known.get(it.entry()))).toList();
        List<Line> told = lines.lines(page, Links.DESK, entries);
        List<Waiting> rows = new ArrayList<>();
        for (int n = 0; n < shown.size(); n++) {
            Dispute it = shown.get(n);
            rows.add(
                    new Waiting(
                            told.get(n).href(),
                            requireNonNull(theirs.get(it.organisation())).name(),
                            told.get(n),
                            page.wording().month(entries.get(n).month()),
                            it.words(),
                            page.text(
                                    "incident.dispute.by",
                                    requireNonNull(askers.get(it.raisedBy())).name(),
                                    page.times().exact(it.raisedAt()))));
        }
        return rows;
    }
}
