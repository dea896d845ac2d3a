package dev.firstline.programme.reading;

import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the schema allows at a place of the file: the part of JSON Schema that ours uses. Faults,
 * defaults and the words of differences all come from it, so that what an editor accepts and what
 * we accept cannot drift apart.
 */
public sealed interface Shape {

    /**
     * A mapping.
     *
     * @param fields those that are known by name, in the order of the schema
     * @param required of them
     * @param keys what other keys have to look like, null where there are no others
     * @param others what stands under other keys, null where there are no others
     * @param least how many entries at least
     */
    record Mapping(
            Map<String, Field> fields,
            Set<String> required,
            @Nullable Shape keys,
            @Nullable Shape others,
            int least)
            implements Shape {}

    record Sequence(Shape items, int least, int most, boolean unique) implements Shape {

        /** Whether it is a beginning and an end. */
        public boolean isWindow() {
            return most == 2 && least == 2;
        }
    }

    /**
     * A text.
     *
     * @param pattern what it has to match, null for any that is not empty
     * @param remedy what would match
     */
    record Text(@Nullable Pattern pattern, LocalText remedy, String kind) implements Shape {}

    record Choice(List<String> values) implements Shape {}

    record Whole(int least, int most) implements Shape {}

    record YesNo() implements Shape {}

    /**
     * One of several.
     *
     * @param shorthand the key for which a single value stands, null where it stands for itself
     */
    record Either(List<Shape> ways, @Nullable String shorthand, String kind) implements Shape {

        /** Whether it is a text, which may be said in several languages. */
        public boolean isText() {
            return kind.equals("text");
        }

        /** The way of a mapping, null if there is none. */
        public @Nullable Mapping mapping() {
            return ways.stream()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .findFirst()
                    .orElse(null);
        }

        /** Whether it may be this word of the file's own. */
        public boolean hasChoice(String word) {
            return ways.stream()
                    .anyMatch(
                            way ->
                                    way instanceof Choice(List<String> values)
                                            && values.contains(word));
        }

        List<Shape> scalars() {
            return ways.stream().filter(way -> !(way instanceof Mapping)).toList();
        }
    }
}
