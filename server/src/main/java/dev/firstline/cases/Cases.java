package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cases: found, opened, and changed by what {@link Case}'s verbs make. What an actor may not
 * see is not found, as if it did not exist.
 */
@Component
public class Cases {

    private final CaseStore store;
    private final ParticipantStore participants;
    private final CaseListStore lists;
    private final CaseWordsStore words;
    private final TimelineStore timeline;
    private final ReadOnce<CaseId, Case> read;

    Cases(
            CaseStore store,
            ParticipantStore participants,
            CaseListStore lists,
            CaseWordsStore words,
            TimelineStore timeline) {
        this.store = store;
        this.participants = participants;
        this.lists = lists;
        this.words = words;
        this.timeline = timeline;
        this.read = new ReadOnce<>(id -> store.find(id, false), ids -> byId(lists.listByIds(ids)));
    }

    /** Opens a case with the next number (INT-2). Its first message makes it known to search. */
    @Transactional
    public Case open(NewCase asked, Act act) {
        Handling handling = Handling.ofNew(asked.priority(), asked.routing());
        boolean held = asked.basis().approval() != null;
        Case opened =
                store.add(
                        asked.origin(act.at()),
                        held ? handling.in(CaseState.AWAITING_APPROVAL) : handling);
        participants.add(opened.id(), asked.requester());
        timeline.add(
                opened.id(),
                List.of(
                        CaseEvent.of(EventType.OPENED, act, null, asked.channel().key())
                                .by(asked.routing().rule())));
        timeline.openTurn(opened.id(), opened.state().turn(), act.at());
        return opened;
    }

    /** A case that the actor may see. */
    public Case get(Actor actor, long number) {
        return seen(actor, store.findByNumber(number, false));
    }

    /** The same, held until the transaction ends, so that two changes come one after the other. */
    @Transactional
    public Case getForChange(Actor actor, long number) {
        return seen(actor, store.findByNumber(number, true));
    }

    /** The same, for Firstline's own rules. */
    @Transactional
    public Case getForChange(CaseId id) {
        return store.find(id, true).orElseThrow(() -> Refused.notFound("case"));
    }

    public Case get(CaseId id) {
        return read.find(id).orElseThrow(() -> Refused.notFound("case"));
    }

    /**
     * A case by its number, for Firstline's own rules: nobody has been asked whether they may see
     * it.
     */
    public Optional<Case> findByNumber(long number) {
        return store.findByNumber(number, false);
    }

    /**
     * Cases that the actor may see, newest first; the keys of places are their ids. Words are asked
     * for within a transaction, which is then planned for them.
     */
    public Part<Case> list(Actor actor, CaseFilter filter, Place<CaseId> place, int limit) {
        return Part.of(place, lists.list(actor, filter, place, limit + 1), limit);
    }

    /** The first of them. */
    public List<Case> list(Actor actor, CaseFilter filter, int limit) {
        return lists.list(actor, filter, Place.start(), limit);
    }

    /**
     * The first open cases that the actor may see, and a part of the closed ones; the keys of their
     * places are their ids.
     *
     * @param mostOpen 0 where none are wanted
     */
    public OpenAndClosed listOpenAndClosed(
            Actor actor, int mostOpen, Place<CaseId> place, int mostClosed) {
        return lists.listOpenAndClosed(actor, mostOpen, place, mostClosed);
    }

    /**
     * Cases that the actor may see whose subject is nearly as was typed, the nearest first, within
     * a transaction.
     */
    public List<Case> listSimilar(Actor actor, String typed, int limit) {
        return lists.listSimilar(actor, typed, limit);
    }

    /** Cases by their ids, for Firstline's own rules; what there is not is left out. */
    public Map<CaseId, Case> listByIds(Collection<CaseId> ids) {
        return ids.isEmpty() ? Map.of() : read.listByIds(ids);
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<CaseId> ids) {
        return lists.byIds(ids, found -> read.keepAll(ids, byId(found)));
    }

    private static Map<CaseId, Case> byId(List<Case> found) {
        return found.stream().collect(Collectors.toMap(Case::id, Function.identity()));
    }

    /** The same in little, for lists of thousands. */
    public Map<CaseId, CaseTitle> listTitles(Collection<CaseId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : lists.listTitles(ids).stream()
                        .collect(Collectors.toMap(CaseTitle::id, Function.identity()));
    }

    /** Whether there is anything to look for: words that stand in every conversation find none. */
    public boolean canAsk(Words typed) {
        return words.asked(typed).isPresent();
    }

    /** Whether a person has asked for any case. */
    public boolean hasAsked(PersonId requester) {
        return lists.hasAsked(requester);
    }

    /** Closed cases that a person asked for, for Firstline's own rules, the last closed first. */
    public List<Case> listClosed(PersonId requester, int limit) {
        return lists.listClosed(requester, limit);
    }

    /** Keeps a change, with its events; whoever changed the case in between makes it a conflict. */
    @Transactional
    public Case apply(Change change, Act act) {
        return apply(change, act, List.of());
    }

    /**
     * The same.
     *
     * @param along what is asked in the same message to the database
     */
    @Transactional
    public Case apply(Change change, Act act, List<Query<?>> along) {
        if (!store.save(change.after(), change.before().version(), along)) {
            throw Refused.conflict("case.changed-meanwhile", Map.of());
        }
        timeline.add(change.after().id(), change.events());
        if (change.places()) {
            participants.place(change.after().id());
            words.place(change.after().id());
        }
        if (change.movesTurn()) {
            moveTurn(change.after(), act.at());
        }
        return change.after();
    }

    private void moveTurn(Case after, Instant at) {
        if (after.isOpen()) {
            timeline.closeTurnOfOthers(after.id(), after.state().turn(), at);
            timeline.openTurn(after.id(), after.state().turn(), at);
        } else {
            timeline.closeTurn(after.id(), at);
        }
    }

    /** Appends what happened beside the case's own changes, such as a promise made. */
    @Transactional
    public void note(CaseId id, CaseEvent event) {
        timeline.add(id, List.of(event));
    }

    /** The same of several things, in their order, also of many cases at once. */
    @Transactional
    public void note(Map<CaseId, List<CaseEvent>> events) {
        timeline.add(events);
    }

    /**
     * Lets an agreement cover open cases of its organisation that none covered when they came in;
     * the version of the programme under which they run stays theirs (PRG-3).
     *
     * @param zone of the organisation, by whose days agreements run
     * @return those that it covers now
     */
    @Transactional
    public List<CaseId> attach(Agreement to, ZoneId zone, Act act) {
        String agreement = Long.toString(to.id().value());
        List<CaseId> attached = store.attach(to, zone);
        attached.forEach(
                id ->
                        timeline.add(
                                id,
                                List.of(
                                        CaseEvent.of(
                                                EventType.AGREEMENT_ATTACHED,
                                                act,
                                                null,
                                                agreement))));
        return attached;
    }

    /** The open cases that run under an agreement. */
    public List<CaseId> listOpenUnder(AgreementId agreement) {
        return store.listOpenUnder(agreement);
    }

    /**
     * Those of them that were opened under another version of the programme, the oldest first.
     *
     * @param version 0 for all of them, whichever theirs is
     */
    public List<CaseId> listOpenOfOtherVersions(AgreementId agreement, int version, int limit) {
        return store.listOpenOfOtherVersions(agreement, version, limit);
    }

    /** Whether a person takes part in a case: asked, wrote, or was added. */
    public boolean takesPart(PersonId person, CaseId id) {
        return participants.takesPart(person, id);
    }

    @Transactional
    public void addParticipant(CaseId id, PersonId person) {
        participants.add(id, person);
    }

    /** Whether the actor may see a case, for Firstline's own rules, which found it otherwise. */
    public boolean maySee(Actor actor, Case subject) {
        return CasePolicy.maySee(actor, subject, person -> takesPart(person, subject.id()));
    }

    private Case seen(Actor actor, Optional<Case> found) {
        return found.filter(subject -> maySee(actor, subject))
                .orElseThrow(() -> Refused.notFound("case"));
    }
}
