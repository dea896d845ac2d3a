package dev.firstline.programme;

/**
 * Something wrong in a programme file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code stable key of the kind of fault
 * @param wrong what is wrong
 * @param remedy what would be right
 */
public record Fault(int line, int column, String code, String wrong, String remedy) {

    @Override
    public String toString() {
        return "%d:%d: %s: %s; %s".formatted(line, column, code, wrong, remedy);
    }
}
