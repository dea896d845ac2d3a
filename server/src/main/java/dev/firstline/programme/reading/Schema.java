package dev.firstline.programme.reading;

import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the published JSON Schema. JSON is YAML, so the reader of programmes reads it too, and its
 * defaults are nodes like those of a file.
 */
public final class Schema {

    private static final String FILE = "/programmes/programme.schema.json";
    private static final Schema SHIPPED = read();

    private final Nodes definitions;
    private final Map<String, Shape> known = new HashMap<>();
    private final Shape programme;
    private final Shape ownTerms;
    private final Map<String, LocalText> words = new HashMap<>();

    private Schema(Nodes root) {
        this.definitions = root.get("$defs");
        this.programme = shape(root);
        this.ownTerms = shape(definitions.get("ownTerms"));
        root.get("x-words")
                .entries()
                .forEach(
                        (key, said) ->
                                words.put(
                                        key,
                                        new LocalText(
                                                Map.of(
                                                        "en", said.text("en"),
                                                        "ro", said.text("ro")))));
    }

    /** What a whole programme looks like. */
    public static Shape ofProgrammes() {
        return SHIPPED.programme;
    }

    /** What an agreement's own terms look like. */
    static Shape ofOwnTerms() {
        return SHIPPED.ownTerms;
    }

    /** What people call a word that the file itself defines, such as {@code included}. */
    public static Optional<String> word(String key, String language) {
        return Optional.ofNullable(SHIPPED.words.get(key)).map(it -> it.in(language));
    }

    private static Schema read() {
        try (InputStream file = Schema.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not part of the program");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Schema(Nodes.of(Yaml.compose(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Shape shape(Nodes place) {
        String reference = place.text("$ref");
        if (!reference.isEmpty()) {
            String name = reference.substring("#/$defs/".length());
            Shape there = known.get(name);
            if (there == null) {
                there = shape(definitions.get(name));
                known.put(name, there);
            }
            return there;
        }
        if (place.has("anyOf")) {
            return either(place);
        }
        if (place.has("enum")) {
            return new Shape.Choice(place.get("enum").texts());
        }
        return switch (place.text("type")) {
            case "object" -> mapping(place);
            case "array" ->
                    new Shape.Sequence(
                            shape(place.get("items")),
                            place.number("minItems", 0),
                            place.number("maxItems", Integer.MAX_VALUE),
                            place.text("uniqueItems").equals("true"));
            case "integer" ->
                    new Shape.Whole(place.number("minimum", 0), place.number("maximum", 1_000_000));
            case "boolean" -> new Shape.YesNo();
            case "string" -> text(place);
            default -> throw new IllegalStateException("the schema has an unknown type: " + place);
        };
    }

    private Shape either(Nodes place) {
        List<Shape> ways = place.get("anyOf").items().stream().map(this::shape).toList();
        String shorthand = place.text("x-shorthand");
        return new Shape.Either(ways, shorthand.isEmpty() ? null : shorthand, place.text("x-kind"));
    }

    private static Shape text(Nodes place) {
        String pattern = place.text("pattern");
        return new Shape.Text(
                pattern.isEmpty() ? null : Pattern.compile(pattern),
                new LocalText(
                        Map.of(
                                "en", place.text("patternErrorMessage"),
                                "ro", place.text("x-patternErrorMessage-ro"))),
                place.text("x-kind"));
    }

    private Shape mapping(Nodes place) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (place.has("properties")) {
            place.get("properties")
                    .entries()
                    .forEach((key, field) -> fields.put(key, field(field)));
        }
        boolean open = place.has("propertyNames");
        return new Shape.Mapping(
                fields,
                place.has("required")
                        ? place.get("required").texts().stream()
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.of(),
                open ? shape(place.get("propertyNames")) : null,
                open ? shape(place.get("additionalProperties")) : null,
                place.number("minProperties", 0));
    }

    private Field field(Nodes place) {
        return new Field(
                place.text("title"),
                place.text("x-ro"),
                place.text("x-entry"),
                place.text("x-entry-ro"),
                place.text("description"),
                place.text("x-quiet").equals("true"),
                shape(place),
                otherwise(place));
    }

    private static @Nullable Node otherwise(Nodes place) {
        return place.has("default") ? place.get("default").node() : null;
    }

    /** A node of the schema, which is known to be right. */
    private record Nodes(Node node, Map<String, Node> below) {

        static Nodes of(Node node) {
            return new Nodes(node, Yaml.entries(node));
        }

        boolean has(String key) {
            return below.containsKey(key);
        }

        Nodes get(String key) {
            Node found = below.get(key);
            if (found == null) {
                throw new IllegalStateException("the schema has no " + key);
            }
            return of(found);
        }

        Map<String, Nodes> entries() {
            Map<String, Nodes> entries = new LinkedHashMap<>();
            below.forEach((key, value) -> entries.put(key, of(value)));
            return entries;
        }

        List<Nodes> items() {
            return Yaml.items(node).stream().map(Nodes::of).toList();
        }

        List<String> texts() {
            return Yaml.items(node).stream().map(Yaml::scalar).toList();
        }

        /** The text under a key, or an empty one. */
        String text(String key) {
            return below.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
        }

        int number(String key, int otherwise) {
            String text = text(key);
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        }
    }
}
