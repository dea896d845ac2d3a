package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Whys;
import dev.firstline.directory.People;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.statements.EntrySheet.Questioned;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.List;

/** Tells a line of the ledger, why it was written, and what is said about it (INC-7). */
@Component
public class EntrySheets {

    private final StatementSheets lines;
    private final Disputes disputes;
    private final People people;
    private final Whys whys;

    EntrySheets(StatementSheets lines, Disputes disputes, People people, Whys whys) {
        this.lines = lines;
        this.disputes = disputes;
        this.people = people;
        this.whys = whys;
    }

    public EntrySheet of(Page page, Actor actor, Entry entry, Links links) {
        List<Questioned> said =
                disputes.list(actor, entry.organisation(), List.of(entry.id())).stream()
                        .map(it -> said(page, it))
                        .toList();
        return new EntrySheet(
                entry.id().value(),
                page.wording().month(entry.month()),
                lines.lines(page, links, List.of(entry)).getFirst(),
                whys.of(page, entry.explanation()),
                said,
                actor.isStaff()
                        ? IncidentPolicy.mayKeepAccounts(actor)
                        : said.stream().noneMatch(Questioned::isOpen));
    }

    private Questioned said(Page page, Dispute it) {
        String state = it.state().key();
        return new Questioned(
                it.id().value(),
                page.text(
                        "incident.dispute.by",
                        people.get(it.raisedBy()).name(),
                        page.times().exact(it.raisedAt())),
                it.words(),
                state,
                page.text("incident.dispute." + state),
                it.answer() == null ? "" : it.answer());
    }
}
