package dev.firstline.programme;

/**
 * A fault in the words of a language.
 *
 * @param code stable key of the kind of fault
 * @param wrong what is wrong
 * @param right what would be right
 */
public record ToldFault(int line, int column, String code, String wrong, String right) {

    @Override
    public String toString() {
        return "%d:%d: %s: %s; %s".formatted(line, column, code, wrong, right);
    }
}
