package dev.firstline.programme.reading;

import dev.firstline.programme.FaultKind;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds a file against the schema, and notes every place that differs. */
final class ShapeCheck {

    private final Faults faults;
    private final List<String> languages;

    /**
     * @param languages in which a text has to be that is said in several
     */
    ShapeCheck(Faults faults, List<String> languages) {
        this.faults = faults;
        this.languages = languages;
    }

    void check(Node node, Shape shape) {
        switch (shape) {
            case Shape.Mapping mapping -> mapping(node, mapping);
            case Shape.Sequence sequence -> sequence(node, sequence);
            case Shape.Either either -> either(node, either);
            case Shape.Text _, Shape.Choice _, Shape.Whole _, Shape.YesNo _ ->
                    Scalars.check(node, shape, faults);
        }
    }

    private void mapping(Node node, Shape.Mapping shape) {
        if (!(node instanceof MappingNode mapping)) {
            faults.addUnreadable(node, FaultKind.NOT_A_MAPPING.of());
            return;
        }
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            entry(tuple, shape, seen);
        }
        for (String key : new TreeSet<>(shape.required())) {
            if (!seen.containsKey(key)) {
                faults.add(node, FaultKind.MISSING.of(key));
            }
        }
        if (seen.size() < shape.least()) {
            faults.add(node, FaultKind.TOO_FEW.of());
        }
    }

    private void entry(NodeTuple tuple, Shape.Mapping shape, Map<String, Node> seen) {
        Node keyNode = tuple.getKeyNode();
        String key = Yaml.scalar(keyNode);
        Node before = seen.putIfAbsent(key, keyNode);
        if (before != null) {
            int line = before.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(keyNode, FaultKind.DUPLICATE_KEY.of(key, Integer.toString(line)));
            return;
        }
        Field field = shape.fields().get(key);
        if (field != null) {
            check(tuple.getValueNode(), field.shape());
        } else if (shape.others() != null && shape.keys() != null) {
            Scalars.checkKey(keyNode, shape.keys(), faults);
            check(tuple.getValueNode(), shape.others());
        } else {
            faults.add(
                    keyNode,
                    FaultKind.UNKNOWN_KEY.of(key, Nearest.remedy(key, shape.fields().keySet())));
        }
    }

    private void sequence(Node node, Shape.Sequence shape) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.addUnreadable(node, FaultKind.NOT_A_LIST.of());
            return;
        }
        List<Node> items = sequence.getValue();
        if (items.size() < shape.least() || items.size() > shape.most()) {
            FaultKind kind =
                    shape.least() == shape.most()
                            ? FaultKind.WRONG_NUMBER
                            : FaultKind.FEWER_THAN_LEAST;
            faults.addUnreadable(node, kind.of(items.size(), shape.least()));
        }
        Set<String> seen = new HashSet<>();
        for (Node item : items) {
            if (shape.unique() && item instanceof ScalarNode && !seen.add(Yaml.scalar(item))) {
                faults.add(item, FaultKind.SAID_TWICE.of(Yaml.scalar(item)));
            }
            check(item, shape.items());
        }
    }

    private void either(Node node, Shape.Either shape) {
        Shape.Mapping mapping = shape.mapping();
        if (node instanceof ScalarNode) {
            Scalars.checkAny(node, shape.scalars(), faults);
        } else if (ByLanguage.isMeant(node, shape)) {
            faults.addUnreadable(node, ByLanguage.wrong(node));
        } else if (node instanceof MappingNode && mapping != null) {
            mapping(node, mapping);
            if (shape.isText()) {
                missingLanguages(node);
            }
        } else {
            FaultKind kind =
                    mapping == null
                            ? FaultKind.NOT_A_SINGLE_VALUE
                            : FaultKind.NEITHER_VALUE_NOR_LINES;
            faults.addUnreadable(node, kind.of());
        }
    }

    private void missingLanguages(Node node) {
        Set<String> said = Yaml.entries(node).keySet();
        for (String language : languages) {
            if (!said.contains(language)) {
                faults.add(node, FaultKind.MISSING_LANGUAGE.of(language));
            }
        }
    }

    /** Whether a scalar is of the kind that its text says: quoted ones are texts. */
    static boolean isText(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.STR);
    }
}
