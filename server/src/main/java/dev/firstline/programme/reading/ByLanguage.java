package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.Wrong;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text that is said by language where it can be said in one alone, such as the name of a day on
 * which a calendar is closed: what people do who have seen the names of plans.
 */
final class ByLanguage {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");

    private ByLanguage() {}

    /** Whether languages stand where any text may. */
    static boolean isMeant(Node node, Shape.Text text) {
        Map<String, Node> said = Yaml.entries(node);
        return text.pattern() == null
                && !said.isEmpty()
                && said.keySet().stream().allMatch(key -> LANGUAGE.matcher(key).matches());
    }

    /** Whether they stand for all of something that is said in short by a text. */
    static boolean isMeant(Node node, Shape.Either shape) {
        Shape.Mapping mapping = shape.mapping();
        return mapping != null
                && !shape.isText()
                && mapping.fields().keySet().stream().noneMatch(Yaml.entries(node)::containsKey)
                && shape.scalars().stream()
                        .anyMatch(it -> it instanceof Shape.Text text && isMeant(node, text));
    }

    /** What is wrong, with the first text as what would be right. */
    static Wrong wrong(Node node) {
        return FaultKind.ONE_LANGUAGE.of(
                Yaml.scalar(Yaml.entries(node).values().iterator().next()));
    }
}
