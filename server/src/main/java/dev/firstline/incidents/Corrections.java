package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.rules.IncidentRules;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Takes charges back and adjusts accounts; each with its reason, none twice (INC-4, INC-7). What
 * was counted in a month whose statement was issued becomes a credit of the present one.
 */
@Component
public class Corrections {

    static final int LONGEST_WHY = 2000;

    private final LedgerStore store;
    private final LedgerLines lines;
    private final AccountStore accounts;
    private final Ledger ledger;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final Programmes programmes;
    private final BusinessTime time;

    Corrections(
            LedgerStore store,
            LedgerLines lines,
            AccountStore accounts,
            Ledger ledger,
            AgreementAllowances allowances,
            Agreements agreements,
            Programmes programmes,
            BusinessTime time) {
        this.store = store;
        this.lines = lines;
        this.accounts = accounts;
        this.ledger = ledger;
        this.allowances = allowances;
        this.agreements = agreements;
        this.programmes = programmes;
        this.time = time;
    }

    /**
     * Lets the charge of a line go.
     *
     * @throws Refused if the line is no charge, counts nothing, or was taken back before
     */
    @Transactional
    public Entry waive(Actor actor, EntryId id, String why) {
        IncidentPolicy.requireDecide(actor);
        String reason = why(why);
        return takeBack(held(id), EntryType.WAIVER, EntryCause.DECISION, actor.personId(), reason);
    }

    /**
     * Takes a charge back by a decision of staff, for what the case turned out to be.
     *
     * @throws Refused as above, or if the programme takes nothing back for that
     */
    @Transactional
    public Entry reverse(Actor actor, EntryId id, IncidentRules.Cause cause, String why) {
        IncidentPolicy.requireDecide(actor);
        String reason = why(why);
        Entry charge = held(id);
        if (!programmes.version(charge.programmeVersion()).incidents().reverses(cause)) {
            throw Refused.conflict("incident.not-reversed-for", Map.of("cause", cause.key()));
        }
        return takeBack(charge, EntryType.REVERSAL, EntryCause.of(cause), actor.personId(), reason);
    }

    /**
     * Takes the charge of a case back because of what was confirmed on it, where the programme does
     * so by itself; empty where it does not, or nothing is left to take back.
     */
    @Transactional
    public Optional<Entry> confirmed(Case subject, IncidentRules.Cause cause, Act act) {
        IncidentRules rules = programmes.version(subject.origin().programmeVersion()).incidents();
        if (!rules.byItself() || !rules.reverses(cause)) {
            return Optional.empty();
        }
        return store.findCharge(subject.id())
                .flatMap(charge -> store.hold(charge.id()))
                .filter(Entry::isCharged)
                .filter(charge -> store.findUndoing(charge.id()).isEmpty())
                .map(
                        charge ->
                                takeBack(
                                        charge,
                                        EntryType.REVERSAL,
                                        EntryCause.of(cause),
                                        act.person(),
                                        ""));
    }

    /**
     * Moves the charge of a case to the agreement under which it runs now: it is taken back where
     * it stands, and charged anew as of its receipt. What was taken back before stays so; what is
     * over the new allowance counts nothing, since nobody was asked.
     *
     * @return whether anything was written
     */
    @Transactional
    public boolean move(Case subject, Act act) {
        Optional<Entry> standing =
                store.findCharge(subject.id())
                        .flatMap(charge -> store.hold(charge.id()))
                        .filter(charge -> store.findUndoing(charge.id()).isEmpty())
                        .filter(charge -> !isUnder(charge, subject));
        standing.ifPresent(charge -> move(subject, charge, act));
        return standing.isPresent();
    }

    private boolean isUnder(Entry charge, Case subject) {
        return subject.origin()
                .basis()
                .agreement()
                .filter(agreement(charge).id()::equals)
                .isPresent();
    }

    /** Accounts are held in the order of their agreements, so that two moves never stall. */
    private void move(Case subject, Entry charge, Act act) {
        lines.prepare(charge.organisation());
        Optional<AgreementId> to = subject.origin().basis().agreement();
        Instant received = charge.receivedAt() == null ? charge.at() : charge.receivedAt();
        if (to.filter(it -> it.value() < agreement(charge).id().value()).isPresent()) {
            ledger.hold(to.get(), received);
        }
        if (charge.isCharged()) {
            takeBack(charge, EntryType.REVERSAL, EntryCause.MOVED, act.person(), "");
        }
        to.map(it -> ledger.hold(it, received))
                .ifPresent(
                        month ->
                                lines.add(
                                        NewEntry.charge(
                                                        month,
                                                        month.cause(false),
                                                        subject.id(),
                                                        act.at(),
                                                        act.person())
                                                .replacing(charge.id())));
    }

    /**
     * Counts more or less in the present month of an agreement.
     *
     * @param of the organisation whose agreement it is
     * @param incidents as it was typed: a whole number, less than none gives incidents back
     * @throws Refused also where the month holds as many as are needed: there is nothing to adjust
     */
    @Transactional
    public Entry adjust(
            Actor actor, OrganisationId of, AgreementId under, String incidents, String why) {
        IncidentPolicy.requireKeepAccounts(actor);
        Agreement agreement = agreements.get(actor, under);
        if (!agreement.organisation().equals(of)) {
            throw Refused.notFound("agreement");
        }
        int number = TypedIncidents.whole(incidents);
        String reason = why(why);
        Counting counting = allowances.counting(agreement);
        lines.prepare(of);
        Account account = ledger.present(counting);
        if (account.isUnlimited()) {
            throw Refused.conflict("incident.unlimited", Map.of());
        }
        return lines.add(
                NewEntry.adjustment(
                        account,
                        EntryCause.DECISION,
                        number,
                        time.instant(),
                        actor.somebody(),
                        reason,
                        counting.version()));
    }

    /**
     * Makes a line right of which a dispute was upheld (INC-7): what it counts is taken back; one
     * that counts nothing, or gives back itself, is put right by an adjustment beside it.
     *
     * @param incidents of that adjustment, as it was typed; empty where the line counts
     * @throws Refused if it was taken back before
     */
    Entry uphold(Actor actor, EntryId id, String incidents, String why) {
        Entry disputed = held(id);
        if (!disputed.counts()) {
            return putRight(actor, disputed, TypedIncidents.givenBack(incidents), why);
        }
        if (!incidents.isBlank()) {
            throw Refused.invalid("incidents", "dispute.taken-back-whole", incidents);
        }
        return disputed.type() == EntryType.ADJUSTMENT
                ? giveBack(disputed, actor.personId(), why)
                : takeBack(disputed, EntryType.WAIVER, EntryCause.DISPUTE, actor.personId(), why);
    }

    private Entry putRight(Actor actor, Entry disputed, int incidents, String why) {
        lines.prepare(disputed.organisation());
        return lines.add(
                NewEntry.adjustment(
                        open(disputed),
                        EntryCause.DISPUTE,
                        incidents,
                        time.instant(),
                        actor.somebody(),
                        why,
                        disputed.programmeVersion()));
    }

    private Entry giveBack(Entry adjustment, @Nullable PersonId by, String why) {
        requireStanding(adjustment);
        return back(adjustment, EntryType.ADJUSTMENT, EntryCause.DISPUTE, by, why);
    }

    /** A charge that is held until the transaction ends, and may be taken back. */
    Entry heldCharge(EntryId id) {
        return requireTakeable(held(id));
    }

    private Entry held(EntryId id) {
        return store.hold(id).orElseThrow(() -> Refused.notFound("entry"));
    }

    private Entry takeBack(
            Entry charge, EntryType type, EntryCause cause, @Nullable PersonId by, String why) {
        return back(requireTakeable(charge), type, cause, by, why);
    }

    private Entry back(
            Entry counted, EntryType type, EntryCause cause, @Nullable PersonId by, String why) {
        lines.prepare(counted.organisation());
        return lines.add(
                NewEntry.back(counted, open(counted), type, cause, time.instant(), by, why));
    }

    /** The account in which a line is taken back. */
    Account open(Entry counted) {
        return ledger.held(allowances.counting(agreement(counted)), counted.month());
    }

    private Entry requireTakeable(Entry entry) {
        if (entry.type() != EntryType.CHARGE) {
            throw Refused.conflict("incident.not-a-charge", Map.of("type", entry.type().key()));
        }
        if (!entry.isCharged()) {
            throw Refused.conflict("incident.counts-nothing", Map.of());
        }
        requireStanding(entry);
        return entry;
    }

    /** Nothing is taken back twice. */
    private void requireStanding(Entry entry) {
        store.findUndoing(entry.id())
                .ifPresent(
                        undoing -> {
                            throw Refused.conflict(
                                    "incident.taken-back-already",
                                    Map.of(
                                            "type", undoing.type().key(),
                                            "month", undoing.month().toString()));
                        });
    }

    private Agreement agreement(Entry entry) {
        return agreements.get(accounts.find(entry.account()).orElseThrow().agreement());
    }

    static String why(String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid("reason", "incident.reason-missing");
        }
        if (typed.strip().length() > LONGEST_WHY) {
            throw Refused.invalid("reason", "text.too-long", LONGEST_WHY);
        }
        return typed.strip();
    }
}
