package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;
import dev.firstline.programme.Wrong;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds single values against the schema. */
final class Scalars {

    private Scalars() {}

    static void check(Node node, Shape shape, Faults faults) {
        wrong(node, shape).ifPresent(wrong -> faults.addUnreadable(node, wrong));
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
        wrong.ifPresent(it -> faults.addUnreadable(node, it));
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
        faults.addUnreadable(
                node,
                wrongs.stream().reduce(Wrong::or).orElseGet(() -> FaultKind.NOT_A_MAPPING.of()));
    }

    private static Optional<Wrong> wrong(Node node, Shape shape) {
        if (!(node instanceof ScalarNode scalar)) {
            return Optional.of(
                    shape instanceof Shape.Text text && ByLanguage.isMeant(node, text)
                            ? ByLanguage.wrong(node)
                            : FaultKind.NOT_A_VALUE.of());
        }
        String value = scalar.getValue();
        return switch (shape) {
            case Shape.Whole(int least, int most) -> whole(scalar, least, most);
            case Shape.YesNo() ->
                    scalar.getTag().equals(Tag.BOOL)
                            ? Optional.empty()
                            : Optional.of(FaultKind.NOT_YES_OR_NO.of());
            case Shape.Choice choice -> choice(value, choice);
            case Shape.Text text ->
                    ShapeCheck.isText(scalar) ? text(value, text) : Optional.of(unquoted(value));
            case Shape.Mapping _, Shape.Sequence _, Shape.Either _ -> Optional.empty();
        };
    }

    private static Wrong unquoted(String value) {
        return value.isEmpty() ? FaultKind.NOTHING_SAID.of() : FaultKind.NOT_IN_QUOTES.of(value);
    }

    private static Optional<Wrong> whole(ScalarNode scalar, int least, int most) {
        String value = scalar.getValue();
        String from = Integer.toString(least);
        String to = Integer.toString(most);
        if (!scalar.getTag().equals(Tag.INT)) {
            return Optional.of(FaultKind.NOT_A_NUMBER.of(value, from, to));
        }
        return isWithin(value, least, most)
                ? Optional.empty()
                : Optional.of(FaultKind.OUT_OF_RANGE.of(value, from, to));
    }

    private static boolean isWithin(String digits, int least, int most) {
        try {
            int value = Integer.parseInt(digits);
            return value >= least && value <= most;
        } catch (NumberFormatException _) {
            return false; // Too large even for an integer.
        }
    }

    private static Optional<Wrong> choice(String value, Shape.Choice choice) {
        return choice.values().contains(value)
                ? Optional.empty()
                : Optional.of(
                        FaultKind.NOT_ONE_OF.of(value, Nearest.remedy(value, choice.values())));
    }

    private static Optional<Wrong> text(String value, Shape.Text text) {
        if (value.isBlank()) {
            return Optional.of(FaultKind.NOTHING_SAID.of());
        }
        if (text.pattern() == null || text.pattern().matcher(value).find()) {
            return Optional.empty();
        }
        return Optional.of(FaultKind.ofText(text.kind()).of(value, text.remedy()));
    }
}
