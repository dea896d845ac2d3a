package dev.firstline.queues;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cases.Turn;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where cases wait for the next available person (CAS-2): High without a fix or workaround first,
 * then by the limit of the most urgent commitment, then by age. What waits for the customer's own
 * word stands apart, and is handed to nobody.
 */
@Component
public class Queues {

    private final QueueStore store;

    Queues(QueueStore store) {
        this.store = store;
    }

    /**
     * Puts a case where it belongs after whatever changed it, in the same transaction; a closed one
     * is taken out.
     *
     * @param turn whose it is
     * @param urgent whether its priority goes before all others until it is relieved
     * @param dueAt limit of its most urgent running commitment, null if none runs
     */
    @Transactional
    public void reflect(Case subject, Turn turn, boolean urgent, @Nullable Instant dueAt) {
        if (!subject.isOpen()) {
            store.remove(subject.id());
            return;
        }
        store.put(QueueEntry.of(subject, turn, urgent, dueAt));
    }

    /**
     * Moves open cases, which are held, to where other limits put them.
     *
     * @param dueAt of each the limit of its most urgent running commitment, empty if none runs
     */
    @Transactional
    public void move(Map<CaseId, Optional<Instant>> dueAt) {
        store.move(dueAt);
    }

    /**
     * The next case of a queue, held until the transaction ends; two people never get the same one.
     */
    @Transactional
    public Optional<Case> claimNext(String queue) {
        return store.claimNext(queue);
    }

    /**
     * The cases that wait in a queue, in the order in which they are taken, with what stands beside
     * them on its page.
     *
     * @param due as {@link #count} has it
     */
    public QueueInSight see(
            Actor actor, String queue, Place<QueuePlace> place, int limit, Instant due) {
        requireStaff(actor);
        return store.see(queue, place, limit, actor.somebody(), due);
    }

    /** The open cases that a person owns, in the order of queues. */
    public Part<QueueRow> listOwned(
            Actor actor, PersonId owner, Place<QueuePlace> place, int limit) {
        requireStaff(actor);
        return Part.of(place, store.list(QueueListSql.owned(owner), place, limit + 1), limit);
    }

    /** Open cases whose promise ends before an instant, the most urgent first. */
    public Part<QueueRow> listDueBefore(
            Actor actor, Instant due, Place<QueuePlace> place, int limit) {
        requireStaff(actor);
        return Part.of(place, store.list(QueueListSql.dueBefore(due), place, limit + 1), limit);
    }

    /**
     * How many wait in each queue, are the actor's own, or have a promise that ends before an
     * instant: what stands on every page of the desk.
     */
    public QueueCounts count(Actor actor, Instant due) {
        requireStaff(actor);
        return store.count(actor.somebody(), due);
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> countAhead(Actor actor, Instant due) {
        requireStaff(actor);
        return store.countAhead(actor.somebody(), due);
    }

    private static void requireStaff(Actor actor) {
        if (!CasePolicy.maySeeInternal(actor)) {
            throw Refused.notPermitted("desk.staff-only")
                    .because(MissingRole.of(actor, Role::isStaff));
        }
    }
}
