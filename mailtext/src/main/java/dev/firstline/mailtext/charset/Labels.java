package dev.firstline.mailtext.charset;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the charset that the writer of a label meant. Labels that promise less than mail programs
 * deliver stand for their superset, as in the WHATWG Encoding Standard.
 */
final class Labels {
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("ansi", "windows-1252"),
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-8-i", "iso-8859-8"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("utf8", "utf-8"),
                    Map.entry("utf-8mb4", "utf-8"),
                    Map.entry("unicode-1-1-utf-8", "utf-8"),
                    Map.entry("gb2312", "gb18030"),
                    Map.entry("gbk", "gb18030"),
                    Map.entry("cp936", "gb18030"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("iso-2022-jp", "x-windows-50221"),
                    Map.entry("big5", "big5-hkscs"),
                    Map.entry("macintosh", "x-macroman"),
                    Map.entry("x-mac-ce", "x-maccentraleurope"));

    /** What programs of Windows write under these labels, though the letters differ. */
    private static final Map<String, String> OF_WINDOWS =
            Map.of(
                    "ISO-8859-2", "windows-1250",
                    "ISO-8859-4", "windows-1257",
                    "ISO-8859-5", "windows-1251",
                    "ISO-8859-6", "windows-1256",
                    "ISO-8859-7", "windows-1253",
                    "ISO-8859-8", "windows-1255",
                    "ISO-8859-13", "windows-1257",
                    "ISO-8859-15", "windows-1252");

    private Labels() {}

    static Optional<Charset> find(@Nullable String label) {
        var name = normalise(label);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The charset itself where Windows has none in its place. */
    static Charset ofWindows(Charset declared) {
        return Charset.forName(OF_WINDOWS.getOrDefault(declared.name(), declared.name()));
    }

    static boolean isUtf7(@Nullable String label) {
        var name = normalise(label);
        return name.equals("utf-7") || name.equals("unicode-1-1-utf-7");
    }

    private static String normalise(@Nullable String label) {
        if (label == null) {
            return "";
        }
        var name = label.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        name = name.startsWith("charset=") ? name.substring("charset=".length()) : name;
        return name.startsWith("cp-125") ? name.replace("cp-", "windows-") : name;
    }
}
