package dev.firstline.programme.reading;

import dev.firstline.programme.Fault;
import dev.firstline.programme.Wrong;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong, so that all of it is told at once. A node that was told to be unreadable
 * is told so once, whoever else stumbles over it.
 */
public final class Faults {

    /** More help nobody. */
    private static final int MOST = 1_000;

    private final List<Fault> all = new ArrayList<>();
    private final Set<Node> unreadable = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Something is wrong at a node that can be read. */
    public void add(Node at, Wrong wrong) {
        int line = at.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        int column = at.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
        Fault fault = new Fault(line, column, wrong);
        if (all.size() < MOST && !all.contains(fault)) {
            all.add(fault);
        }
    }

    /** A node cannot be read as what it should be. */
    void addUnreadable(Node at, Wrong wrong) {
        if (unreadable.add(at)) {
            add(at, wrong);
        }
    }

    boolean isUnreadable(Node node) {
        return unreadable.contains(node);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Fault> sorted() {
        return all.stream().sorted().toList();
    }
}
