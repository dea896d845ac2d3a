package dev.firstline.mailtext.bounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fields that stand together in a delivery report, by their names in lower case. */
record FieldGroup(Map<String, String> fields) {

    static List<FieldGroup> of(String text) {
        var groups = new ArrayList<FieldGroup>();
        var fields = new HashMap<String, String>();
        var last = "";
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                groups.add(new FieldGroup(fields));
                fields = new HashMap<>();
            } else if (Character.isWhitespace(line.charAt(0))) {
                fields.computeIfPresent(last, (name, value) -> value + " " + line.strip());
            } else {
                last = add(fields, line);
            }
        }
        groups.add(new FieldGroup(fields));
        return groups;
    }

    private static String add(Map<String, String> fields, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            return "";
        }
        var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
        return name;
    }

    /** "" where the field is missing. */
    String value(String name) {
        return fields.getOrDefault(name, "");
    }
}
