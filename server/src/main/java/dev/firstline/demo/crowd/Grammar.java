package dev.firstline.demo.crowd;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people of one language write, read from a file: named lists of lines, the most frequent
 * first, in which {@code {name}} stands for a line of another list, {@code {name*}} for one that
 * stays the same throughout a case, and {@code {##}} for so many digits.
 */
final class Grammar {

    private static final Pattern SLOT = Pattern.compile("\\{(?:(#+)|([a-z-]+)(\\*?))}");

    /** A piece of a line. */
    sealed interface Part {

        record Words(String text) implements Part {}

        record Digits(int count) implements Part {}

        record OneOf(String list, boolean kept) implements Part {}
    }

    private final Map<String, List<List<Part>>> lists = new LinkedHashMap<>();

    private Grammar(List<String> file) {
        List<List<Part>> list = new ArrayList<>();
        for (String line : file) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                list.add(parts(line.replace("\\n", "\n")));
            }
        }
    }

    static Map<String, Grammar> ofAllLanguages() {
        return Map.of("en", of("en"), "ro", of("ro"));
    }

    private static Grammar of(String language) {
        try {
            String file =
                    new ClassPathResource("crowd/" + language + ".txt")
                            .getContentAsString(StandardCharsets.UTF_8);
            return new Grammar(file.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<Part>> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher slot = SLOT.matcher(line);
        int from = 0;
        while (slot.find()) {
            parts.add(new Part.Words(line.substring(from, slot.start())));
            parts.add(
                    slot.group(1) != null
                            ? new Part.Digits(slot.group(1).length())
                            : new Part.OneOf(slot.group(2), !slot.group(3).isEmpty()));
            from = slot.end();
        }
        parts.add(new Part.Words(line.substring(from)));
        return List.copyOf(parts);
    }
}
