package dev.firstline.programme.reading;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which the calendars of a file differ from their week. They are facts, not promises: a
 * holiday that is proclaimed is one for the cases of earlier versions too, while their hours stay
 * (COM-6).
 *
 * @param days of each calendar by its key what is written of them
 */
public record CalendarFacts(Map<String, List<NodeTuple>> days) {

    public static final CalendarFacts NONE = new CalendarFacts(Map.of());

    private static final Set<String> DAYS = Set.of("holidays", "closed", "opened", "iCalendar");

    public static CalendarFacts of(Node file) {
        Map<String, List<NodeTuple>> days = new LinkedHashMap<>();
        Optional.ofNullable(Yaml.entries(file).get("calendars"))
                .map(Yaml::entries)
                .orElse(Map.of())
                .forEach((key, calendar) -> days.put(key, days(calendar)));
        return new CalendarFacts(days);
    }

    private static List<NodeTuple> days(Node calendar) {
        return tuples(calendar).stream().filter(CalendarFacts::isDays).toList();
    }

    private static boolean isDays(NodeTuple tuple) {
        return DAYS.contains(Yaml.scalar(tuple.getKeyNode()));
    }

    private static List<NodeTuple> tuples(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    /** What is known once a later version holds: of a calendar that it no longer has, as before. */
    public CalendarFacts then(CalendarFacts later) {
        Map<String, List<NodeTuple>> all = new LinkedHashMap<>(days);
        all.putAll(later.days);
        return new CalendarFacts(all);
    }

    /** Whether a calendar that both have differs from its week on other days. */
    public boolean differFrom(CalendarFacts earlier) {
        return days.entrySet().stream()
                .anyMatch(
                        it ->
                                !said(it.getValue())
                                        .equals(earlier.said(it.getKey(), it.getValue())));
    }

    /** Of a calendar that is not there, whatever is asked. */
    private Map<String, Object> said(String calendar, List<NodeTuple> otherwise) {
        return said(days.getOrDefault(calendar, otherwise));
    }

    private static Map<String, Object> said(List<NodeTuple> tuples) {
        Map<String, Object> said = new LinkedHashMap<>();
        tuples.forEach(it -> said.put(Yaml.scalar(it.getKeyNode()), said(it.getValueNode())));
        return said;
    }

    private static Object said(Node node) {
        if (node instanceof MappingNode mapping) {
            return said(mapping.getValue());
        }
        List<Node> items = Yaml.items(node);
        return items.isEmpty()
                ? Yaml.scalar(node)
                : items.stream().map(CalendarFacts::said).toList();
    }

    /** A file with these days in place of its own, in each calendar that it has. */
    public Node into(Node file) {
        return changed(
                file,
                (key, value) -> key.equals("calendars") ? changed(value, this::calendar) : value);
    }

    private Node calendar(String key, Node calendar) {
        List<NodeTuple> known = days.get(key);
        if (known == null || !(calendar instanceof MappingNode mapping)) {
            return calendar;
        }
        List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
        tuples.removeIf(CalendarFacts::isDays);
        tuples.addAll(known);
        return with(mapping, tuples);
    }

    /** Makes a node of its own: one that is repeated by an alias stands in several places. */
    private static Node changed(Node node, Change change) {
        return node instanceof MappingNode mapping
                ? with(
                        mapping,
                        mapping.getValue().stream()
                                .map(
                                        it ->
                                                new NodeTuple(
                                                        it.getKeyNode(),
                                                        change.of(
                                                                Yaml.scalar(it.getKeyNode()),
                                                                it.getValueNode())))
                                .toList())
                : node;
    }

    private static MappingNode with(MappingNode mapping, List<NodeTuple> tuples) {
        return new MappingNode(
                mapping.getTag(),
                true,
                tuples,
                mapping.getFlowStyle(),
                mapping.getStartMark(),
                mapping.getEndMark());
    }

    /** What becomes of the value under a key. */
    private interface Change {
        Node of(String key, Node value);
    }
}
