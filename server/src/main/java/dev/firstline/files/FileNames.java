package dev.firstline.files;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Names of files as browsers send them: some with a path, some with signs that trick readers. */
final class FileNames {

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The last part of the path, without invisible signs, its end kept where it is too long. */
    static String clean(@Nullable String sent) {
        String last = PATH.matcher(sent == null ? "" : sent).replaceFirst("");
        String name = INVISIBLE.matcher(last).replaceAll("").strip();
        if (name.isEmpty() || name.matches("\\.+")) {
            return "file";
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
