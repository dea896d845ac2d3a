package dev.firstline.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** All pictures on one page, a row for each page of the demo. */
final class ContactSheet {

    record Picture(String page, String shot, String file) {}

    private static final String SHEET =
            """
            <!doctype html>
            <meta charset="utf-8">
            <title>Every page of the demo</title>
            <style>
              body { font: 14px system-ui; margin: 16px; background: #999; }
              section { display: flex; gap: 12px; overflow-x: auto; align-items: start; }
              img { block-size: 420px; inline-size: auto; object-fit: cover; object-position: top; display: block; }
              figure { margin: 0; }
            </style>
            {rows}
            """;

    private ContactSheet() {}

    static void write(Path file, List<Place> places, List<Picture> pictures) throws IOException {
        String rows =
                places.stream()
                        .map(place -> row(place.name(), pictures))
                        .collect(Collectors.joining("\n"));
        Files.writeString(file, SHEET.replace("{rows}", rows));
    }

    private static String row(String page, List<Picture> pictures) {
        String figures =
                pictures.stream()
                        .filter(picture -> picture.page().equals(page))
                        .map(ContactSheet::figure)
                        .collect(Collectors.joining("\n"));
        return "<h2>%s</h2><section>\n%s\n</section>".formatted(page, figures);
    }

    private static String figure(Picture picture) {
        return "<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%2$s</figcaption></figure>"
                .formatted(picture.file(), picture.shot());
    }
}
