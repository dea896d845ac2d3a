package dev.firstline.programme.reading;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that were published before there were plans: targets stood with the priorities, calendars
 * with the regions. A published version never changes, so it is read as what would say the same
 * today: one plan, for everybody.
 */
public final class EarlierFormat {

    private static final String PLAN = "standard";
    private static final String COVERAGE = "business-hours";

    private EarlierFormat() {}

    /** A file of the earlier format as one of today's; any other as it is. */
    public static String renewed(String yaml) {
        if (Yaml.entries(Yaml.compose(yaml)).containsKey("plans")) {
            return yaml;
        }
        Map<String, Object> file =
                mapping(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        return new Dump(DumpSettings.builder().build()).dumpToString(renewed(file));
    }

    private static Map<String, Object> renewed(Map<String, Object> file) {
        Map<String, Object> all = new LinkedHashMap<>(file);
        Map<String, Object> targets = new LinkedHashMap<>();
        Map<String, Object> priorities = new LinkedHashMap<>();
        mapping(file.get("priorities"))
                .forEach(
                        (key, entry) -> {
                            Map<String, Object> priority = new LinkedHashMap<>(mapping(entry));
                            targets.put(
                                    key,
                                    Map.of(
                                            "initialResponse",
                                            of(priority.remove("initialResponse"))));
                            priorities.put(key, priority);
                        });
        Map<String, Object> queues = new LinkedHashMap<>();
        mapping(file.get("queues")).forEach((key, name) -> queues.put(key, Map.of("name", name)));
        all.put("priorities", priorities);
        all.put("queues", queues);
        all.put("calendars", calendars(mapping(file.get("regions"))));
        all.put("regions", regions(mapping(file.get("regions"))));
        all.put("coverages", coverages());
        all.put("plans", plans(targets));
        all.put("withoutAgreement", Map.of("plan", PLAN));
        all.put("routes", routes(mapping(file.get("routes"))));
        return all;
    }

    private static Map<String, Object> calendars(Map<String, Object> regions) {
        Map<String, Object> calendars = new LinkedHashMap<>();
        regions.forEach(
                (key, entry) -> {
                    Map<String, Object> region = new LinkedHashMap<>(mapping(entry));
                    region.keySet().retainAll(List.of("zone", "week", "closed"));
                    calendars.put(key, region);
                });
        return calendars;
    }

    private static Map<String, Object> regions(Map<String, Object> earlier) {
        Map<String, Object> regions = new LinkedHashMap<>();
        earlier.forEach(
                (key, entry) -> {
                    Map<String, Object> region = new LinkedHashMap<>(mapping(entry));
                    region.keySet().retainAll(List.of("name", "telephone", "hours"));
                    region.put("calendar", key);
                    regions.put(key, region);
                });
        return regions;
    }

    private static Map<String, Object> coverages() {
        return Map.of(
                COVERAGE,
                Map.of(
                        "name",
                        Map.of("en", "Business hours", "ro", "Program de lucru"),
                        "kind",
                        "regional-business-hours"));
    }

    private static Map<String, Object> plans(Map<String, Object> targets) {
        return Map.of(PLAN, Map.of("name", "Standard", "coverage", COVERAGE, "targets", targets));
    }

    private static List<Object> routes(Map<String, Object> earlier) {
        return List.of(
                Map.of(
                        "rule",
                        "triage",
                        "when",
                        Map.of("placed", false),
                        "to",
                        Map.of("queue", of(earlier.get("triage")))),
                Map.of("rule", "first", "to", Map.of("queue", of(earlier.get("first")))));
    }

    @SuppressWarnings("unchecked") // The keys of YAML that was published are texts.
    private static Map<String, Object> mapping(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static Object of(@Nullable Object node) {
        return node == null ? "" : node;
    }
}
