package dev.firstline.mailtext.body;

import dev.firstline.mailtext.charset.Plain;

import java.util.Locale;
import java.util.Set;

/**
 * Makes a name from outside safe as a file name on every system: no folders, no characters that are
 * invisible or turn the direction of the rest (invoice-fdp.exe), no names that Windows keeps for
 * devices.
 */
final class SafeName {
    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 20;
    private static final String FORBIDDEN = "<>:\"|?*";
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2");

    private SafeName() {}

    /** "" where nothing usable is left. */
    static String of(String raw) {
        var line = Plain.line(raw).replace('\\', '/');
        var last = line.substring(line.lastIndexOf('/') + 1);
        var visible = new StringBuilder(last.length());
        last.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> FORBIDDEN.indexOf(c) >= 0 ? '_' : c)
                .forEach(visible::appendCodePoint);
        return shortened(withoutEdges(visible.toString()));
    }

    private static String withoutEdges(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isEdge(name.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(name.charAt(end - 1))) {
            end--;
        }
        var bare = name.substring(start, end);
        var stem = bare.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) ? "_" + bare : bare;
    }

    private static boolean isEdge(char c) {
        return c == '.' || Character.isWhitespace(c) || c == '\u00A0';
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension =
                dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                + extension;
    }
}
