package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.Wrong;
import dev.firstline.servicetime.InvalidServiceTimeException;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place of the file with what the schema says of it. {@link ShapeCheck} has told what is not as
 * the schema says; here such a place reads as a stand-in, so that what depends on it can be looked
 * at too, and all faults are told at once.
 */
public final class Place {

    private static final String STAND_IN = "?";

    private final Node node;
    private final Shape shape;
    private final Faults faults;
    private final boolean there;

    private Place(Node node, Shape shape, Faults faults, boolean there) {
        this.node = node;
        this.shape = shape;
        this.faults = faults;
        this.there = there;
    }

    static Place of(Node root, Shape shape, Faults faults) {
        return new Place(root, shape, faults, true);
    }

    /** Whether something readable stands here; else it was told already. */
    public boolean isThere() {
        return there && !faults.isUnreadable(node);
    }

    /** Its line in the file, counted from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public void fault(Wrong wrong) {
        faults.add(node, wrong);
    }

    public void fault(InvalidServiceTimeException e) {
        fault(CalendarFaults.of(e));
    }

    /** The value under a key, or what the schema says for when it is not written. */
    public Optional<Place> find(String key) {
        if (isShorthandFor(key)) {
            return Optional.of(new Place(node, field(key).shape(), faults, there));
        }
        Field field = field(key);
        Node written = Yaml.entries(node).get(key);
        Node found = written == null ? field.otherwise() : written;
        return Optional.ofNullable(found).map(it -> new Place(it, field.shape(), faults, true));
    }

    /** The value under a key that the schema asks for or has a default for. */
    public Place get(String key) {
        return find(key).orElseGet(() -> new Place(node, field(key).shape(), faults, false));
    }

    /** All entries of a mapping with free keys, in the order of the file. */
    public Map<String, Place> entries() {
        Map<String, Place> entries = new LinkedHashMap<>();
        if (shape instanceof Shape.Either(List<Shape> _, String shorthand, String _)
                && shorthand != null
                && node instanceof ScalarNode) {
            entries.put(shorthand, new Place(node, others(), faults, there));
        } else {
            Yaml.entries(node)
                    .forEach(
                            (key, at) -> entries.put(key, new Place(at, shape(key), faults, true)));
        }
        return entries;
    }

    /** The keys that stand here, each with the place of the key itself. */
    public Map<String, Node> keys() {
        Map<String, Node> keys = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(
                            tuple ->
                                    keys.putIfAbsent(
                                            Yaml.scalar(tuple.getKeyNode()), tuple.getKeyNode()));
        }
        return keys;
    }

    /** Notes that a key, rather than its value, is wrong. */
    public void faultOfKey(String key, Wrong wrong) {
        faults.add(keys().getOrDefault(key, node), wrong);
    }

    public List<Place> items() {
        List<Place> items = new ArrayList<>();
        if (shape instanceof Shape.Sequence sequence) {
            Yaml.items(node)
                    .forEach(item -> items.add(new Place(item, sequence.items(), faults, true)));
        }
        return items;
    }

    /** The texts of a list, those that cannot be read left out. */
    public List<String> texts() {
        return items().stream().filter(Place::isThere).map(Place::text).toList();
    }

    public Set<String> textSet() {
        return new LinkedHashSet<>(texts());
    }

    public String text() {
        return isThere() && node instanceof ScalarNode scalar ? scalar.getValue() : STAND_IN;
    }

    public int wholeNumber() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    public boolean yesOrNo() {
        return text().equals("true");
    }

    /** A duration such as {@code 30m}, {@code 6h}, {@code 1h30m} or {@code 2d}. */
    public Duration duration() {
        Duration duration = isThere() ? Durations.read(text()) : Duration.ofHours(1);
        if (duration.isZero()) {
            fault(FaultKind.NO_TIME_AT_ALL.of(text()));
            return Duration.ofHours(1);
        }
        return duration;
    }

    public LocalText localText() {
        Map<String, String> words = new LinkedHashMap<>();
        if (node instanceof MappingNode) {
            Yaml.entries(node).forEach((language, at) -> words.put(language, Yaml.scalar(at)));
        } else {
            words.put("en", text());
        }
        return new LocalText(words.isEmpty() ? Map.of("en", STAND_IN) : words);
    }

    /**
     * A key that has to be one of those known.
     *
     * @param unknown what is wrong if it is not
     */
    public String reference(FaultKind unknown, Collection<String> known) {
        if (isThere() && !known.contains(text())) {
            fault(unknown.of(text(), Nearest.remedy(text(), known)));
        }
        return text();
    }

    private boolean isShorthandFor(String key) {
        return shape instanceof Shape.Either either
                && key.equals(either.shorthand())
                && node instanceof ScalarNode;
    }

    private Field field(String key) {
        Field field = mapping().fields().get(key);
        if (field == null) {
            throw new IllegalStateException("the schema knows no " + key + " here");
        }
        return field;
    }

    private Shape shape(String key) {
        Field field = mapping().fields().get(key);
        return field == null ? others() : field.shape();
    }

    private Shape others() {
        Shape others = mapping().others();
        return others == null ? new Shape.YesNo() : others;
    }

    private Shape.Mapping mapping() {
        Shape.Mapping mapping =
                switch (shape) {
                    case Shape.Mapping it -> it;
                    case Shape.Either it -> it.mapping();
                    case Shape.Sequence _,
                            Shape.Text _,
                            Shape.Choice _,
                            Shape.Whole _,
                            Shape.YesNo _ ->
                            null;
                };
        if (mapping == null) {
            throw new IllegalStateException("the schema has no keys here");
        }
        return mapping;
    }
}
