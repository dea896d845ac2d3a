package dev.firstline.programme.changes;

import dev.firstline.programme.reading.NodeReading;
import dev.firstline.programme.reading.Schema;
import dev.firstline.programme.reading.Shape;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people call what a file knows by a key: by the name that it is given somewhere in the file,
 * or else by the schema's word.
 */
final class Names {

    /** Where a file names what stands under these keys. */
    private static final Map<String, String> NAMED_UNDER =
            Map.ofEntries(
                    Map.entry("coverage", "coverages"),
                    Map.entry("queue", "queues"),
                    Map.entry("line", "lines"),
                    Map.entry("plan", "plans"),
                    Map.entry("plans", "plans"),
                    Map.entry("over", "plans"),
                    Map.entry("tier", "tiers"),
                    Map.entry("region", "regions"),
                    Map.entry("priority", "priorities"),
                    Map.entry("priorities", "priorities"),
                    Map.entry("defaultPriority", "priorities"),
                    Map.entry("service", "services"));

    private final String language;
    private final Values values;
    private final Map<String, Map<String, String>> sections = new HashMap<>();

    Names(Node root, String language) {
        this.language = language;
        this.values = new Values(language);
        Map<String, Node> written = NodeReading.entries(root);
        NAMED_UNDER.values().stream()
                .distinct()
                .filter(written::containsKey)
                .forEach(section -> sections.put(section, names(written.get(section))));
    }

    private Map<String, String> names(@Nullable Node section) {
        Map<String, String> names = new HashMap<>();
        if (section != null) {
            NodeReading.entries(section).forEach((key, node) -> names.put(key, own(key, node)));
        }
        return names;
    }

    /** What a part is called that is known by its day. */
    String ofDay(String day) {
        return values.day(day);
    }

    /** What a part is called: by itself, by the file, or by the schema. */
    String of(String key, Node node) {
        Node name = NodeReading.entries(node).get("name");
        return name == null ? ofKey(key) : text(name, key);
    }

    /** What a key is called that stands elsewhere than where it is named. */
    String ofKey(String key) {
        for (String section : List.of("priorities", "services")) {
            String name = sections.getOrDefault(section, Map.of()).get(key);
            if (name != null) {
                return name;
            }
        }
        return Arrays.stream(key.split("-", -1))
                        .allMatch(it -> it.matches("mon|tue|wed|thu|fri|sat|sun"))
                ? Arrays.stream(key.split("-", -1)).map(this::word).collect(Collectors.joining("–"))
                : word(key);
    }

    /** The schema's word; a key that it does not know stands for itself. */
    String word(String key) {
        return Schema.word(key, language).orElse(key);
    }

    /** A value at a place, as people read it. */
    String say(List<String> path, Node node, Shape shape) {
        return switch (shape) {
            case Shape.Sequence list when !list.isWindow() && !isOfWindows(node) ->
                    NodeReading.items(node).stream()
                            .map(item -> say(path, item, list.items()))
                            .collect(Collectors.joining(", "));
            case Shape.Choice _, Shape.YesNo _ -> word(NodeReading.scalar(node));
            case Shape.Either either when NodeReading.isScalar(node) ->
                    either.hasChoice(NodeReading.scalar(node))
                            ? word(NodeReading.scalar(node))
                            : referred(path, NodeReading.say(node, shape));
            case Shape.Text text -> referred(path, values.say(node, text));
            case Shape.Sequence _, Shape.Either _, Shape.Whole _, Shape.Mapping _ ->
                    NodeReading.say(node, shape);
        };
    }

    private static boolean isOfWindows(Node node) {
        return NodeReading.items(node).stream().anyMatch(SequenceNode.class::isInstance);
    }

    /** By the innermost key around it that says what is meant. */
    private String referred(List<String> path, String value) {
        for (String key : path.reversed()) {
            String section = NAMED_UNDER.get(key);
            if (section != null) {
                return sections.getOrDefault(section, Map.of()).getOrDefault(value, value);
            }
        }
        return value;
    }

    private String own(String key, Node node) {
        Node name = NodeReading.entries(node).get("name");
        return text(name == null ? node : name, key);
    }

    private String text(Node text, String otherwise) {
        if (NodeReading.isScalar(text)) {
            return NodeReading.scalar(text);
        }
        Map<String, Node> byLanguage = NodeReading.entries(text);
        Node said = byLanguage.getOrDefault(language, byLanguage.get("en"));
        return said == null ? otherwise : NodeReading.scalar(said);
    }
}
