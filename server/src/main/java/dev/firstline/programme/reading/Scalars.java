package dev.firstline.programme.reading;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds single values against the schema. */
final class Scalars {

    private Scalars() {}

    /** What is wrong with a value, and what would be right. */
    private record Wrong(String code, String wrong, String remedy) {}

    static void check(Node node, Shape shape, Faults faults) {
        wrong(node, shape).ifPresent(wrong -> tell(node, wrong, faults));
    }

    /** Keys are texts whatever they look like: {@code 24x7}, {@code 2026-12-25}. */
    static void checkKey(Node node, Shape shape, Faults faults) {
        String key = Yaml.scalar(node);
        Optional<Wrong> wrong =
                switch (shape) {
                    case Shape.Choice choice -> choice(key, choice);
                    case Shape.Text text -> text(key, text);
                    case Shape.Mapping _,
                            Shape.Sequence _,
                            Shape.Either _,
                            Shape.Whole _,
                            Shape.YesNo _ ->
                            throw new IllegalStateException("keys are texts");
                };
        wrong.ifPresent(it -> tell(node, it, faults));
    }

    /** A value that fits one of several shapes is right. */
    static void checkAny(Node node, List<Shape> shapes, Faults faults) {
        List<Wrong> wrongs = new ArrayList<>();
        for (Shape shape : shapes) {
            Optional<Wrong> wrong = wrong(node, shape);
            if (wrong.isEmpty()) {
                return;
            }
            wrongs.add(wrong.get());
        }
        if (wrongs.isEmpty()) {
            tell(
                    node,
                    new Wrong(
                            "not-a-mapping",
                            "a mapping is needed here",
                            "write 'key: value' lines, indented"),
                    faults);
        } else {
            tell(node, joined(wrongs), faults);
        }
    }

    private static Wrong joined(List<Wrong> wrongs) {
        String remedy = String.join(", or ", wrongs.stream().map(Wrong::remedy).toList());
        return new Wrong(wrongs.getFirst().code(), wrongs.getFirst().wrong(), remedy);
    }

    private static Optional<Wrong> wrong(Node node, Shape shape) {
        if (!(node instanceof ScalarNode scalar)) {
            return Optional.of(
                    new Wrong(
                            "not-a-value",
                            "a single value is needed here",
                            "write a value on the same line"));
        }
        String value = scalar.getValue();
        return switch (shape) {
            case Shape.Whole(int least, int most) -> whole(scalar, least, most);
            case Shape.YesNo() ->
                    scalar.getTag().equals(Tag.BOOL)
                            ? Optional.empty()
                            : Optional.of(
                                    new Wrong(
                                            "not-yes-or-no",
                                            "true or false is needed here",
                                            "write 'true' or 'false'"));
            case Shape.Choice choice -> choice(value, choice);
            case Shape.Text text ->
                    ShapeCheck.isText(scalar) ? text(value, text) : Optional.of(unquoted(value));
            case Shape.Mapping _, Shape.Sequence _, Shape.Either _ -> Optional.empty();
        };
    }

    private static Wrong unquoted(String value) {
        return value.isEmpty()
                ? new Wrong("not-a-text", "nothing is said here", "write a value on the same line")
                : new Wrong(
                        "not-a-text",
                        "'" + value + "' is read as a number, or as yes, no or nothing",
                        "write it in quotes: \"" + value + "\"");
    }

    private static Optional<Wrong> whole(ScalarNode scalar, int least, int most) {
        String remedy = "write a whole number from " + least + " to " + most;
        if (!scalar.getTag().equals(Tag.INT)) {
            return Optional.of(
                    new Wrong(
                            "not-a-number",
                            "'" + scalar.getValue() + "' is no whole number",
                            remedy));
        }
        try {
            int value = Integer.parseInt(scalar.getValue());
            if (value >= least && value <= most) {
                return Optional.empty();
            }
        } catch (NumberFormatException _) {
            // Too large even for an integer: told with the range.
        }
        return Optional.of(
                new Wrong("out-of-range", scalar.getValue() + " is out of range", remedy));
    }

    private static Optional<Wrong> choice(String value, Shape.Choice choice) {
        return choice.values().contains(value)
                ? Optional.empty()
                : Optional.of(
                        new Wrong(
                                "not-one-of",
                                "'" + value + "' cannot stand here",
                                Nearest.remedy(value, choice.values())));
    }

    private static Optional<Wrong> text(String value, Shape.Text text) {
        if (value.isBlank()) {
            return Optional.of(
                    new Wrong(
                            "not-a-text",
                            "nothing is said here",
                            "write a value on the same line"));
        }
        if (text.pattern() == null || text.pattern().matcher(value).find()) {
            return Optional.empty();
        }
        String article = text.kind().equals("instant") ? "an" : "a";
        return Optional.of(
                new Wrong(
                        "not-" + article + "-" + text.kind(),
                        "'%s' is not %s %s"
                                .formatted(value, article, text.kind().replace('-', ' ')),
                        text.remedy()));
    }

    private static void tell(Node node, Wrong wrong, Faults faults) {
        faults.addUnreadable(node, wrong.code(), wrong.wrong(), wrong.remedy());
    }
}
