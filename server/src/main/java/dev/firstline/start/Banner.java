package dev.firstline.start;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The short text at the end of a start: where everything is.
 *
 * @param took from the start of the process, where that is known
 */
record Banner(String version, @Nullable Duration took, List<BannerLine> lines) {

    String text() {
        var format = "  %-" + longestLabel() + "s   %s";
        return lines.stream()
                .map(line -> format.formatted(line.label(), line.text()))
                .collect(Collectors.joining("\n", heading(), "\n\n  Ctrl C stops it.\n"));
    }

    private String heading() {
        var after = took == null ? "" : " after %.1f s".formatted(took.toMillis() / 1000.0);
        return "\nFirstline %s is ready%s\n\n".formatted(version, after);
    }

    private int longestLabel() {
        return lines.stream().mapToInt(line -> line.label().length()).max().orElse(1);
    }
}
