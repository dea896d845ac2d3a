package dev.firstline.programme;

import java.util.Comparator;

/**
 * Something wrong in a programme file, free of any language; {@link FaultWords} says it.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record Fault(int line, int column, Wrong wrong) implements Comparable<Fault> {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line)
                    .thenComparingInt(Fault::column)
                    .thenComparing(Fault::code)
                    .thenComparing(it -> it.wrong().facts().toString());

    /** Stable key of the kind of fault. */
    public String code() {
        return wrong.kind().code();
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d:%d: %s: %s".formatted(line, column, code(), wrong.facts());
    }
}
