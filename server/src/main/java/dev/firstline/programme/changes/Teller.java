package dev.firstline.programme.changes;

import dev.firstline.programme.reading.Field;
import dev.firstline.programme.reading.NodeReading;
import dev.firstline.programme.reading.Shape;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells all that a file says by the words of the schema. What is not written is told as what the
 * schema says for that, so that writing it is no difference.
 */
final class Teller {

    private final Told told = Told.nothing();
    private final String language;
    private final Names names;
    private boolean unsaid;

    private Teller(String language, Names names) {
        this.language = language;
        this.names = names;
    }

    static Told tell(Node root, Shape shape, String language) {
        var teller = new Teller(language, new Names(root, language));
        teller.tell(root, shape, List.of(), List.of());
        return teller.told;
    }

    private void tell(Node node, Shape shape, List<String> path, List<String> words) {
        switch (shape) {
            case Shape.Mapping mapping -> mapping(node, mapping, path, words);
            case Shape.Either either -> either(node, either, path, words);
            case Shape.Sequence sequence -> sequence(node, sequence, path, words);
            case Shape.Text _, Shape.Choice _, Shape.Whole _, Shape.YesNo _ ->
                    value(path, words, node, shape);
        }
    }

    private void either(Node node, Shape.Either either, List<String> path, List<String> words) {
        Shape.Mapping mapping = either.mapping();
        String shorthand = either.shorthand();
        if (mapping == null) {
            value(path, words, node, either);
        } else if (either.isText()) {
            text(node, path, words);
        } else if (node instanceof MappingNode) {
            mapping(node, mapping, path, words);
        } else if (shorthand != null) {
            shorthand(node, mapping, shorthand, path, words);
        }
    }

    /**
     * In whichever languages; one that is said once, for all of them, stands where English does.
     */
    private void text(Node node, List<String> path, List<String> words) {
        if (NodeReading.isScalar(node)) {
            value(with(path, "en"), words, NodeReading.scalar(node), NodeReading.scalar(node));
            return;
        }
        NodeReading.entries(node)
                .forEach(
                        (tag, said) -> {
                            String text = NodeReading.scalar(said);
                            value(with(path, tag), with(words, names.word(tag)), text, text);
                        });
    }

    private void shorthand(
            Node node, Shape.Mapping mapping, String key, List<String> path, List<String> words) {
        Field field = mapping.fields().get(key);
        if (field != null) {
            field(key, node, field, path, words);
        } else if (mapping.others() != null) {
            tell(node, mapping.others(), with(path, key), with(words, names.ofKey(key)));
        }
    }

    private void mapping(Node node, Shape.Mapping shape, List<String> path, List<String> words) {
        Map<String, Node> written = NodeReading.entries(node);
        shape.fields()
                .forEach(
                        (key, field) -> {
                            Node said = written.get(key);
                            Node at = said == null ? field.otherwise() : said;
                            if (at != null) {
                                unsaid(said == null, () -> field(key, at, field, path, words));
                            }
                        });
        Shape others = shape.others();
        if (others != null) {
            List<String> keys = new ArrayList<>();
            written.forEach(
                    (key, at) -> {
                        if (!shape.fields().containsKey(key)) {
                            keys.add(key);
                            boolean dated = Values.areDays(shape.keys());
                            String name = dated ? names.ofDay(key) : names.of(key, at);
                            part(with(path, key), name, at, others, words);
                            if (dated) {
                                told.dated().add(with(path, key));
                            }
                        }
                    });
            told.orders().put(path, keys);
            told.words().put(path, join(words));
        }
    }

    /** Whatever is told meanwhile is what the schema says for what is not written. */
    private void unsaid(boolean otherwise, Runnable telling) {
        boolean before = unsaid;
        unsaid = before || otherwise;
        telling.run();
        unsaid = before;
    }

    private void field(String key, Node node, Field field, List<String> path, List<String> words) {
        String entry = field.entryIn(language);
        List<String> inner =
                field.quiet()
                        ? words
                        : with(words, entry.isEmpty() ? field.titleIn(language) : entry + " ");
        tell(node, field.shape(), with(path, key), inner);
    }

    /** A part that has a name of its own: "plan " and "Standard" become "plan Standard". */
    private void part(List<String> path, String name, Node node, Shape shape, List<String> words) {
        told.parts().add(path);
        List<String> called = calling(words, name);
        told.names().put(path, name);
        told.words().put(path, join(called));
        tell(node, shape, path, called);
    }

    private static List<String> calling(List<String> words, String name) {
        if (words.isEmpty() || !words.getLast().endsWith(" ")) {
            return with(words, name);
        }
        List<String> called = new ArrayList<>(words.subList(0, words.size() - 1));
        called.add(words.getLast() + name);
        return called;
    }

    private void sequence(Node node, Shape.Sequence shape, List<String> path, List<String> words) {
        if (!(shape.items() instanceof Shape.Mapping)) {
            value(path, words, node, shape);
            return;
        }
        List<String> keys = new ArrayList<>();
        for (Node item : NodeReading.items(node)) {
            Map<String, Node> entries = NodeReading.entries(item);
            Node called =
                    Told.CALLED_BY.stream()
                            .map(entries::get)
                            .filter(it -> it != null)
                            .findFirst()
                            .orElse(null);
            String key =
                    called == null ? Integer.toString(keys.size() + 1) : NodeReading.scalar(called);
            keys.add(key);
            part(with(path, key), names.of(key, item), item, shape.items(), words);
        }
        told.orders().put(path, keys);
        told.words().put(path, join(words));
    }

    private void value(List<String> path, List<String> words, Node node, Shape shape) {
        value(path, words, NodeReading.say(node, shape), names.say(path, node, shape));
    }

    private void value(List<String> path, List<String> words, String value, String shown) {
        told.values().put(path, value);
        told.shown().put(path, shown);
        if (unsaid) {
            told.unsaid().add(path);
        }
        told.words().put(path, join(words));
    }

    private static String join(List<String> words) {
        return words.stream().map(String::strip).collect(Collectors.joining(", "));
    }

    private static List<String> with(List<String> list, String more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
