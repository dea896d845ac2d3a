package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.storage.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The clocks of a case that are asked of the database along with other things, and are there once
 * those are answered.
 */
public final class AskedClocks {

    private final List<Commitment> found = new ArrayList<>();
    private final Query<Commitment> query;
    private final Function<List<Commitment>, Clockwork> made;

    AskedClocks(CommitmentStore store, CaseId of, Function<List<Commitment>, Clockwork> made) {
        this.query = store.ofCases(List.of(of), found::addAll);
        this.made = made;
    }

    /** What asks for them; to be asked before they are moved. */
    public Query<?> query() {
        return query;
    }

    /** The clocks, counted by the days as they are known now. */
    public Clockwork clocks() {
        return made.apply(found);
    }
}
