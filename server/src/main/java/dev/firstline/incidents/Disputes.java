package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What people of an organisation question about their account, and what staff say to it; the trace
 * stays (INC-7).
 */
@Component
public class Disputes {

    private final DisputeStore store;
    private final Accounts accounts;
    private final Corrections corrections;
    private final BusinessTime time;

    Disputes(DisputeStore store, Accounts accounts, Corrections corrections, BusinessTime time) {
        this.store = store;
        this.accounts = accounts;
        this.corrections = corrections;
        this.time = time;
    }

    /**
     * Questions a line of the actor's own organisation: whoever may see its account, or the case
     * that it is about.
     *
     * @throws Refused where it waits for an answer already, or what it counts was given back
     */
    @Transactional
    public Dispute raise(Actor actor, EntryId id, String words) {
        if (actor.isStaff()) {
            throw Refused.notPermitted("dispute.customer-only");
        }
        Entry entry = accounts.get(actor, id);
        if (store.isUpheld(id) || accounts.findUndoing(entry).isPresent()) {
            throw Refused.conflict("dispute.given-back-already", Map.of());
        }
        if (words.isBlank()) {
            throw Refused.invalid("reason", "dispute.words-missing");
        }
        String said = Corrections.why(words);
        DisputeId raised =
                store.add(entry, actor.somebody(), time.instant(), said)
                        .orElseThrow(() -> Refused.conflict("dispute.open-already", Map.of()));
        return get(raised);
    }

    /**
     * Takes back what the line counted; one that counts nothing, or gives back, is put right by an
     * adjustment.
     *
     * @param incidents of that adjustment, as it was typed; empty where the line counts
     * @param answer what the organisation reads
     * @throws Refused where it was taken back meanwhile: it is then to be declined
     */
    @Transactional
    public Dispute uphold(Actor actor, DisputeId id, String incidents, String answer) {
        IncidentPolicy.requireKeepAccounts(actor);
        String said = Corrections.why(answer);
        Dispute open = held(id);
        Entry written = corrections.uphold(actor, open.entry(), incidents, said);
        return decide(actor, open, Dispute.State.UPHELD, said, written);
    }

    /** Leaves the line as it is, and says why. */
    @Transactional
    public Dispute decline(Actor actor, DisputeId id, String answer) {
        IncidentPolicy.requireKeepAccounts(actor);
        String said = Corrections.why(answer);
        return decide(actor, held(id), Dispute.State.DECLINED, said, null);
    }

    private Dispute decide(
            Actor actor,
            Dispute open,
            Dispute.State state,
            String answer,
            @Nullable Entry written) {
        store.decide(
                open.id(),
                state,
                actor.somebody(),
                time.instant(),
                answer,
                written == null ? null : written.id());
        return get(open.id());
    }

    private Dispute held(DisputeId id) {
        Dispute found = store.find(id, true).orElseThrow(() -> Refused.notFound("dispute"));
        if (!found.isOpen()) {
            throw Refused.conflict("dispute.decided-already", Map.of());
        }
        return found;
    }

    /** One that the actor raised, or whose line they may see. */
    public Dispute get(Actor actor, DisputeId id) {
        return store.find(id, false)
                .filter(it -> isBy(actor, it) || accounts.find(actor, it.entry()).isPresent())
                .orElseThrow(() -> Refused.notFound("dispute"));
    }

    private static boolean isBy(Actor actor, Dispute it) {
        return actor.person().filter(it.raisedBy()::equals).isPresent()
                && actor.organisation().filter(it.organisation()::equals).isPresent();
    }

    private Dispute get(DisputeId id) {
        return store.find(id, false).orElseThrow(() -> Refused.notFound("dispute"));
    }

    /** Those that wait for staff, the oldest first. */
    public List<Dispute> listOpen(Actor actor, long after, int limit) {
        IncidentPolicy.requireStaff(actor);
        return store.listOpen(after, limit);
    }

    /**
     * What the actor's organisation has questioned, and the answers, the oldest first: all of it
     * for who may see its account, what they questioned themselves for others (INC-7).
     */
    public List<Dispute> listOwn(Actor actor, long after, int limit) {
        OrganisationId own =
                actor.organisation().orElseThrow(() -> Refused.notFound("organisation"));
        return store.listOf(
                own,
                IncidentPolicy.maySeeAccount(actor, own) ? null : actor.somebody(),
                after,
                limit);
    }

    /** How many wait for staff. */
    public int countOpen(Actor actor) {
        IncidentPolicy.requireStaff(actor);
        return store.countOpen();
    }

    /** Those of some lines, the oldest first. */
    public List<Dispute> list(Actor actor, OrganisationId of, Collection<EntryId> some) {
        IncidentPolicy.requireSight(actor, of);
        return some.isEmpty()
                ? List.of()
                : store.list(some).stream().filter(it -> it.organisation().equals(of)).toList();
    }
}
