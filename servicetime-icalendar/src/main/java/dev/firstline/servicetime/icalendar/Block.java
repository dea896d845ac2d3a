package dev.firstline.servicetime.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between BEGIN and END: properties, and blocks within. */
record Block(String name, List<Property> properties, List<Block> blocks) {
    Block(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    Stream<Property> all(String property) {
        return properties.stream().filter(each -> each.name().equals(property));
    }

    Optional<Property> find(String property) {
        return all(property).findFirst();
    }

    Stream<Block> within(String block) {
        return blocks.stream().filter(each -> each.name().equals(block));
    }

    boolean says(String property, String value) {
        return all(property).anyMatch(each -> each.value().strip().equalsIgnoreCase(value));
    }

    /** What people call an event. */
    String summary() {
        return find("SUMMARY").map(Property::text).orElse("");
    }
}
