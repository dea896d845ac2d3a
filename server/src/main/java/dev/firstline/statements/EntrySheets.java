package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Whys;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryCause;
import dev.firstline.incidents.EntryType;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.statements.EntrySheet.Other;
import dev.firstline.statements.EntrySheet.Questioned;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a line of the ledger, why it was written and by whom, and what is said about it (INC-7).
 */
@Component
public class EntrySheets {

    private final StatementSheets lines;
    private final Accounts accounts;
    private final Disputes disputes;
    private final Organisations organisations;
    private final People people;
    private final Whys whys;

    EntrySheets(
            StatementSheets lines,
            Accounts accounts,
            Disputes disputes,
            Organisations organisations,
            People people,
            Whys whys) {
        this.lines = lines;
        this.accounts = accounts;
        this.disputes = disputes;
        this.organisations = organisations;
        this.people = people;
        this.whys = whys;
    }

    public EntrySheet of(Page page, Actor actor, Entry entry, Links links) {
        List<Dispute> questioned = disputes.list(actor, entry.organisation(), List.of(entry.id()));
        Optional<Entry> undoing = accounts.findUndoing(entry);
        boolean standing =
                undoing.isEmpty() && questioned.stream().noneMatch(EntrySheets::isUpheld);
        return new EntrySheet(
                entry.id().value(),
                organisations.get(entry.organisation()).name(),
                Links.account(entry),
                page.wording().month(entry.month()),
                lines.lines(page, links, List.of(entry)).getFirst(),
                why(page, entry, standing),
                decided(page, entry),
                others(page, entry, undoing, links),
                questioned.stream().map(it -> said(page, it)).toList(),
                actor.isStaff()
                        ? IncidentPolicy.mayKeepAccounts(actor)
                        : standing && questioned.stream().noneMatch(Dispute::isOpen),
                standing && entry.counts(),
                standing && !entry.counts());
    }

    private static boolean isUpheld(Dispute it) {
        return it.state() == Dispute.State.UPHELD;
    }

    /** What was taken back since does not read as if it still counted. */
    private Why why(Page page, Entry entry, boolean standing) {
        Why why = whys.of(page, entry.explanation());
        return standing
                ? why
                : new Why(
                        why.facts(),
                        why.rule(),
                        why.version(),
                        page.text("incident.result.taken-back", why.result()));
    }

    private List<Why.Fact> decided(Page page, Entry entry) {
        return entry.actor() == null || !entry.isDecided()
                ? List.of()
                : List.of(
                        new Why.Fact(
                                page.text("incident.by." + how(entry)),
                                people.get(entry.actor()).name()));
    }

    private static String how(Entry entry) {
        if (entry.cause() == EntryCause.APPROVED) {
            return "approved";
        }
        if (entry.type() == EntryType.WAIVER && entry.cause() == EntryCause.DECISION) {
            return "waived";
        }
        return entry.type() == EntryType.ADJUSTMENT && entry.undoes() == null
                ? "adjusted"
                : "decided";
    }

    private List<Other> others(Page page, Entry entry, Optional<Entry> undoing, Links links) {
        List<Other> others = new ArrayList<>();
        if (entry.undoes() != null) {
            Entry undone = accounts.listByIds(List.of(entry.undoes())).get(entry.undoes());
            if (undone != null) {
                others.add(other(page, "incident.takes-back", undone, links));
            }
        }
        undoing.ifPresent(it -> others.add(other(page, "incident.taken-back-by", it, links)));
        return others;
    }

    private Other other(Page page, String what, Entry line, Links links) {
        ZoneId zone = organisations.get(line.organisation()).zone();
        Instant day = line.receivedAt() == null ? line.at() : line.receivedAt();
        boolean own = YearMonth.from(day.atZone(zone)).equals(line.month());
        return new Other(
                page.text(what),
                page.text(
                        own ? "incident.line-of" : "incident.line-of-month",
                        page.text("incident.type." + line.type().key()),
                        page.in(zone).times().day(day),
                        page.wording().month(line.month())),
                links.of(line.id()));
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
                it.answer() == null ? "" : it.answer(),
                answered(page, it));
    }

    private String answered(Page page, Dispute it) {
        return it.decidedBy() == null || it.decidedAt() == null
                ? ""
                : page.text(
                        "incident.dispute.by",
                        people.get(it.decidedBy()).name(),
                        page.times().exact(it.decidedAt()));
    }
}
