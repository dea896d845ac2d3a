package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Resolution;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Incidents;
import dev.firstline.intake.Mergers;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;
import dev.firstline.intake.Splits;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** What is asked, approved and taken back in tests of the ledger, and what it then says. */
@Component
class LedgerLife {

    private final Cast cast;
    private final Requests requests;
    private final Approvals approvals;
    private final Resolutions resolutions;
    private final Incidents incidents;
    private final Splits splits;
    private final Mergers mergers;
    private final Disputes disputes;
    private final Ledger ledger;
    private final Accounts accounts;
    private final JdbcClient db;

    LedgerLife(
            Cast cast,
            Requests requests,
            Approvals approvals,
            Resolutions resolutions,
            Incidents incidents,
            Splits splits,
            Mergers mergers,
            Disputes disputes,
            Ledger ledger,
            Accounts accounts,
            JdbcClient db) {
        this.cast = cast;
        this.requests = requests;
        this.approvals = approvals;
        this.resolutions = resolutions;
        this.incidents = incidents;
        this.splits = splits;
        this.mergers = mergers;
        this.disputes = disputes;
        this.ledger = ledger;
        this.accounts = accounts;
        this.db = db;
    }

    static Request request(Person by) {
        return Request.of(by.id(), Channel.PORTAL, "Export stops", "At 40 %.");
    }

    Case asked(Person by) {
        return requests.open(by.actor(), request(by));
    }

    /** By mail that reached us then. */
    Case asked(Person by, Instant at) {
        return requests.open(by.actor(), request(by).byMail(AsSent.TYPED, at, false));
    }

    Case approved(Person by, Case waits) {
        return approvals.approve(by.actor(), seen(waits), said(""));
    }

    Case resolved(Case subject, Resolution kind) {
        return resolutions.resolve(
                cast.ion().actor(), seen(subject), List.of(kind), said("We saw it."));
    }

    Entry waived(Case subject) {
        return incidents.waive(cast.ion().actor(), seen(subject), "Our mistake.");
    }

    /** A question more, which is a case of its own. */
    Case split(Case whole) {
        return splits.split(
                cast.ion().actor(), seen(whole), "Users", "How do I add one?", said("Two."));
    }

    Case merged(Case one, Case into, boolean waive) {
        return mergers.merge(
                cast.ion().actor(), seen(one), into.number(), said("The same."), waive);
    }

    /** Merged by mistake. */
    Case alone(Case merged) {
        return mergers.undo(cast.ion().actor(), seen(merged), said("Not the same after all."));
    }

    /** Somebody of the organisation questions a charge, and it is taken back or left. */
    Dispute disputed(Person by, Case subject, boolean upheld) {
        Dispute raised = disputes.raise(by.actor(), charge(subject).id(), "It was a defect.");
        Actor alina = cast.alina().actor();
        return upheld
                ? disputes.uphold(alina, raised.id(), "", "So it was.")
                : disputes.decline(alina, raised.id(), "It was none.");
    }

    Entry charge(Case subject) {
        return ledger.findCharge(subject).orElseThrow();
    }

    Entry undoing(Case subject) {
        return accounts.findUndoing(charge(subject)).orElseThrow();
    }

    /** That of the present month. */
    Account account(Agreement of) {
        YearMonth month = accounts.presentMonth(of.organisation());
        return accounts.list(cast.alina().actor(), of.organisation(), month).stream()
                .filter(it -> it.agreement().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What was asked in the past is overdue: it is not to stand before the cases of other tests.
     * The cases are held first, as whoever changes a queue holds them: other tests move them too.
     */
    void leaveQueues(Organisation of) {
        db.sql(
                        """
                with held as (
                    select id from support_case where organisation_id = :id order by id for update)
                delete from queue_entry where case_id in (select id from held)
                """)
                .param("id", of.id().value())
                .update();
    }

    /** Whether it was taken; false where it was refused. */
    static boolean isDone(Runnable what) {
        try {
            what.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    static CaseAsSeen seen(Case subject) {
        return CaseAsSeen.of(subject.number());
    }

    static Said said(String words) {
        return Said.of(Channel.PORTAL, words);
    }
}
