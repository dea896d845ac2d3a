package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/**
 * Which cases go on in which (CAS-7). Words and numbers stay where they are: the other case shows
 * what was said on those that were merged into it, and whoever took part there takes part in it.
 */
@Component
public class Merges {

    private final MergeStore store;
    private final Cases cases;

    Merges(MergeStore store, Cases cases) {
        this.store = store;
        this.cases = cases;
    }

    /** Keeps what the case was before, and lets its people take part in the other. */
    @Transactional
    public void add(Case before, Case into, Act act) {
        List<PersonId> people = store.joinPeople(before.id(), into.id());
        store.add(before, into, people, act);
    }

    /** The merge by which a case goes on in another now; empty where it stands alone. */
    public Optional<Merge> find(Case merged) {
        return merged.handling().merge().isEmpty()
                ? Optional.empty()
                : store.findPresent(merged.id());
    }

    /** Notes that it is undone; who came along and has not written in the other leaves that. */
    @Transactional
    public void undo(Merge merge, Act act) {
        store.undo(merge, act);
        store.leavePeople(merge);
    }

    /** The case in which another goes on after all, however often it was merged; or that itself. */
    public Case target(Case subject) {
        Case target = subject;
        while (target.handling().merge().isPresent()) {
            long number = target.handling().merge().get();
            target = cases.findByNumber(number).orElseThrow();
        }
        return target;
    }

    /** The cases that go on in this one, directly or by others, the oldest first. */
    public List<Case> list(Case into) {
        return store.listMerged(into.id());
    }
}
