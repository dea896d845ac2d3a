package dev.firstline.cli.clock;

import dev.firstline.servicetime.InvalidServiceTimeException;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A value within a line, and the path that leads to it, such as {@code week.mon[0]}. Whoever reads
 * it says what would be right, for the fault where it is something else. Null is as good as absent.
 */
record Place(String path, JsonNode value) {
    private static final int SHOWN = 60;

    static Place line(JsonNode line) {
        return new Place("", line);
    }

    Optional<Place> find(String name) {
        return Optional.ofNullable(value.get(name))
                .filter(found -> !found.isNull())
                .map(found -> new Place(below(name), found));
    }

    Place get(String name, String remedy) {
        return find(name).orElseThrow(() -> new LineFault(below(name), "it is missing", remedy));
    }

    String text(String remedy) {
        return is(value.isString(), "is no text", remedy).stringValue();
    }

    BigDecimal number(String remedy) {
        return is(value.isNumber(), "is no number", remedy).decimalValue();
    }

    List<Place> items(String remedy) {
        JsonNode list = is(value.isArray(), "is no list", remedy);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Place(path + "[" + i + "]", list.get(i)))
                .toList();
    }

    /** The fields of an object, in their order. */
    Map<String, Place> fields(String remedy) {
        Map<String, Place> fields = new LinkedHashMap<>();
        Iterator<String> names =
                is(value.isObject(), "is no object", remedy).propertyNames().iterator();
        names.forEachRemaining(name -> fields.put(name, new Place(below(name), value.path(name))));
        return fields;
    }

    /** What the library makes of this value; what it refuses is a fault of this place. */
    <T> T asked(Supplier<T> library) {
        try {
            return library.get();
        } catch (InvalidServiceTimeException e) {
            throw new LineFault(path, e.problem(), e.remedy());
        }
    }

    /** That this value {@code is unknown}, say, with the value. */
    LineFault fault(String problem, String remedy) {
        return new LineFault(path, shown() + " " + problem, remedy);
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private String shown() {
        String json = value.toString();
        return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
    }

    private JsonNode is(boolean right, String problem, String remedy) {
        if (!right) {
            throw fault(problem, remedy);
        }
        return value;
    }
}
