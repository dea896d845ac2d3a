package dev.firstline.programme.changes;

import dev.firstline.programme.reading.NodeReading;
import dev.firstline.programme.reading.Shape;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a file writes as programs do, such as days and countries, as people read it. */
final class Values {

    private static final String DAY = "d MMMM uuuu";

    private final Locale language;
    private final DateTimeFormatter days;
    private final DateTimeFormatter instants;

    Values(String language) {
        this.language = Locale.of(language);
        this.days = DateTimeFormatter.ofPattern(DAY, this.language);
        this.instants = DateTimeFormatter.ofPattern(DAY + ", HH:mm (O)", this.language);
    }

    String say(Node node, Shape.Text shape) {
        String written = NodeReading.say(node, shape);
        return switch (shape.kind()) {
            case "date" -> day(written);
            case "instant" -> OffsetDateTime.parse(written).format(instants);
            case "country" -> country(written);
            default -> written;
        };
    }

    /** Whether keys of this shape are days. */
    static boolean areDays(@Nullable Shape keys) {
        return keys instanceof Shape.Text text && text.kind().equals("date");
    }

    String day(String written) {
        return LocalDate.parse(written).format(days);
    }

    /** A part of a country, such as {@code DE-BY}, stands for itself. */
    private String country(String code) {
        return code.length() == 2 ? Locale.of("", code).getDisplayCountry(language) : code;
    }
}
