package dev.firstline.programme;

import java.util.Comparator;

/**
 * Something wrong in a programme file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code stable key of the kind of fault
 * @param wrong what is wrong
 * @param remedy what would be right
 */
public record Fault(int line, int column, String code, String wrong, String remedy)
        implements Comparable<Fault> {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line)
                    .thenComparingInt(Fault::column)
                    .thenComparing(Fault::code)
                    .thenComparing(Fault::wrong);

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d:%d: %s: %s; %s".formatted(line, column, code, wrong, remedy);
    }
}
