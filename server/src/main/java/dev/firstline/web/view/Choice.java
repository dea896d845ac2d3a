package dev.firstline.web.view;

import java.util.List;
import java.util.stream.Stream;

/** One of the values that a field offers. */
public record Choice(String value, String label) {

    private static final Choice NONE = new Choice("", "–");

    /** Those, and before them that none is chosen. */
    public static List<Choice> orNone(Stream<Choice> choices) {
        return Stream.concat(Stream.of(NONE), choices).toList();
    }
}
