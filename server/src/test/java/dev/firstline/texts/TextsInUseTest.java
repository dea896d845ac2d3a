package dev.firstline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A text that is missing would be found only by whoever opens that page: so look for all of them.
 */
class TextsInUseTest {
    private static final Pattern USE =
            Pattern.compile("\\btext\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]*)\"(?!\\s*\\+)");

    private final Wording english = new Texts().in(Language.EN);

    @ParameterizedTest
    @ValueSource(strings = {"src/main/jte", "src/main/java"})
    void everyTextThatIsNamedExists(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var missing =
                    files.filter(Files::isRegularFile)
                            .flatMap(file -> USE.matcher(read(file)).results())
                            .map(use -> use.group(1))
                            .filter(key -> !english.has(key));
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void everyKeyBeginsWithTheAreaOfItsFile() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages/en"))) {
            assertThat(files)
                    .allSatisfy(
                            file -> {
                                var area = file.getFileName().toString().replace("properties", "");
                                assertThat(read(file).lines().filter(it -> it.contains(" = ")))
                                        .allMatch(line -> line.startsWith(area), area);
                            });
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
