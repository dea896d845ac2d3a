package dev.firstline.web;

import dev.firstline.texts.Language;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is signed in, as pages see them.
 *
 * @param key of the person, opaque: keeps drafts of people who share a browser apart
 * @param language the person's choice, null where none was made
 * @param faces which parts of Firstline the person may use
 */
public record Visitor(
        String key, String name, @Nullable Language language, ZoneId zone, Set<Face> faces) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A part of Firstline with a layout of its own. */
    public enum Face {
        PORTAL,
        DESK,
        /** The part of the desk that changes cases: some only read. */
        WORK,
        /** What of the administrator's pages may be read by whoever changes nothing. */
        INSPECTION,
        ADMINISTRATION;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean mayUse(Face face) {
        return faces.contains(face);
    }

    /** Two letters for the corner of the desk: "Ana Pop" is AP. */
    public String initials() {
        var letters =
                SPACE.splitAsStream(name.strip())
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toString(word.codePointAt(0)))
                        .toList();
        return switch (letters.size()) {
            case 0 -> "";
            case 1 -> letters.getFirst().toUpperCase(Locale.ROOT);
            default -> (letters.getFirst() + letters.getLast()).toUpperCase(Locale.ROOT);
        };
    }
}
