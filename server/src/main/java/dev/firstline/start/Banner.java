package dev.firstline.start;

import java.util.List;
import java.util.stream.Collectors;

/** The short text at the end of a start: where everything is. */
record Banner(String version, double seconds, List<BannerLine> lines) {

    String text() {
        var width = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
        return lines.stream()
                .map(line -> ("  %-" + width + "s   %s").formatted(line.label(), line.text()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "\nFirstline %s is ready after %.1f s\n\n"
                                        .formatted(version, seconds),
                                "\n\n  Ctrl C stops it.\n"));
    }
}
