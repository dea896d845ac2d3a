package dev.firstline.web.assets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Reads the files that an asset is made of, in the order of their addresses. */
final class AssetFiles {

    private AssetFiles() {}

    static byte[] join(String pattern) {
        return files(pattern).map(AssetFiles::text).collect(joining("\n")).getBytes(UTF_8);
    }

    /** Each script in a block of its own, so that their names cannot meet. */
    static byte[] joinScripts(String pattern) {
        return files(pattern)
                .map(AssetFiles::text)
                .collect(joining("\n}\n{\n", "'use strict';\n{\n", "\n}\n"))
                .getBytes(UTF_8);
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(comparing(AssetFiles::address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
