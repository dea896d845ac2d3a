package dev.firstline.programme;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of the file that knows its place. Reading never stops at a fault: it notes it and goes on
 * with a stand-in, so that all faults of a file are told at once.
 */
final class YamlPlace {

    private final Node node;
    private final List<Fault> faults;

    YamlPlace(Node node, List<Fault> faults) {
        this.node = node;
        this.faults = faults;
    }

    void fault(String code, String wrong, String remedy) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
        faults.add(new Fault(line, column, code, wrong, remedy));
    }

    /** The value under a key, if the key is there. */
    Optional<YamlPlace> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The value under a key; a missing one is a fault and reads as empty. */
    YamlPlace get(String key) {
        return find(key)
                .orElseGet(
                        () -> {
                            if (node instanceof MappingNode) {
                                fault(
                                        "missing",
                                        "'" + key + "' is missing",
                                        "add '" + key + ": …'");
                            }
                            return new YamlPlace(new MissingNode(node), faults);
                        });
    }

    /** All entries in the order of the file; something else than a mapping is a fault. */
    Map<String, YamlPlace> entries() {
        Map<String, YamlPlace> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                entries.put(
                        new YamlPlace(tuple.getKeyNode(), faults).text(),
                        new YamlPlace(tuple.getValueNode(), faults));
            }
        } else if (isThere()) {
            fault(
                    "not-a-mapping",
                    "a mapping is needed here",
                    "write 'key: value' lines, indented");
        }
        return entries;
    }

    List<YamlPlace> items() {
        List<YamlPlace> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new YamlPlace(item, faults)));
        } else if (isThere()) {
            fault("not-a-list", "a list is needed here", "write '- item' lines or [a, b]");
        }
        return items;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        if (isThere()) {
            fault("not-a-text", "a text is needed here", "write a value on the same line");
        }
        return "?";
    }

    int wholeNumber(int least, int most) {
        try {
            int value = Integer.parseInt(text());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the range
        }
        if (isThere()) {
            fault(
                    "not-a-number",
                    "a whole number is needed here",
                    "write one from " + least + " to " + most);
        }
        return least;
    }

    boolean yesOrNo() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                fault("not-yes-or-no", "true or false is needed here", "write 'true' or 'false'");
                yield false;
            }
        };
    }

    /** A duration such as {@code 30m}, {@code 6h} or {@code 1h30m}. */
    Duration duration() {
        try {
            Duration duration = Duration.parse("PT" + text());
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // told below, with an example
        }
        if (isThere()) {
            fault(
                    "not-a-duration",
                    "'" + text() + "' is not a duration",
                    "write for example 30m, 6h or 1h30m");
        }
        return Duration.ofHours(1);
    }

    LocalText localText() {
        Map<String, String> words = new LinkedHashMap<>();
        if (node instanceof ScalarNode) {
            words.put("en", text());
        } else {
            entries().forEach((language, value) -> words.put(language, value.text()));
        }
        if (words.isEmpty()) {
            words.put("en", "?");
        }
        return new LocalText(words);
    }

    private boolean isThere() {
        return !(node instanceof MissingNode);
    }

    /**
     * Stands in for a key that is not there: its absence was told already, so it causes no further
     * fault.
     */
    private static final class MissingNode extends Node {

        MissingNode(Node parent) {
            super(parent.getTag(), parent.getStartMark(), parent.getEndMark());
        }

        @Override
        public NodeType getNodeType() {
            return NodeType.SCALAR;
        }
    }
}
