package dev.firstline.cli.clock;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** What a line may ask. */
enum Ask {
    DUE,
    ELAPSED,
    NEXT_OPENING,
    OPEN;

    private static final String REMEDY =
            "write one of "
                    + Arrays.stream(values())
                            .map(each -> "\"" + each.word() + "\"")
                            .collect(joining(", "));

    static Ask get(Place line) {
        Place ask = line.get("ask", REMEDY);
        String name = ask.text(REMEDY);
        return Arrays.stream(values())
                .filter(each -> each.word().equals(name))
                .findFirst()
                .orElseThrow(() -> ask.fault("is unknown", REMEDY));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
