package dev.firstline.web.assets;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The style sheets as they are written, by name. */
final class StyleSheets {

    private StyleSheets() {}

    static Map<String, String> all() {
        var sheets = new TreeMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver();
            for (var file : files.getResources("classpath:static/css/**/*.css")) {
                sheets.put(String.valueOf(file.getFilename()), file.getContentAsString(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }
}
