package dev.firstline.programme.reading;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Nodes of a right file, for whoever tells what they say. */
public final class NodeReading {

    private NodeReading() {}

    public static Map<String, Node> entries(Node node) {
        return Yaml.entries(node);
    }

    public static List<Node> items(Node node) {
        return Yaml.items(node);
    }

    public static String scalar(Node node) {
        return Yaml.scalar(node);
    }

    /** Whether it is one value, and not made of others. */
    public static boolean isScalar(Node node) {
        return node instanceof ScalarNode;
    }

    /** A value as people read it: {@code 6 h}, {@code portal, mail}, {@code 09:00–18:00}. */
    public static String say(Node node, Shape shape) {
        return switch (shape) {
            case Shape.Text text when text.kind().equals("duration") ->
                    Durations.say(Durations.read(Yaml.scalar(node)));
            case Shape.Sequence list -> list(node, list);
            case Shape.Text _,
                    Shape.Choice _,
                    Shape.Whole _,
                    Shape.YesNo _,
                    Shape.Either _,
                    Shape.Mapping _ ->
                    text(node);
        };
    }

    private static String list(Node node, Shape.Sequence shape) {
        boolean window = shape.isWindow();
        return Yaml.items(node).stream()
                .map(item -> item instanceof SequenceNode ? say(item, shape.items()) : text(item))
                .collect(Collectors.joining(window ? "–" : ", "));
    }

    private static String text(Node node) {
        Map<String, Node> words = Yaml.entries(node);
        return words.isEmpty()
                ? Yaml.scalar(node)
                : words.values().stream().map(Yaml::scalar).collect(Collectors.joining(" / "));
    }
}
