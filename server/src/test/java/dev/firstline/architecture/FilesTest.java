package dev.firstline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilesTest {

    private static final int LONGEST = 300;

    @Test
    void noFileIsTooLongToBeReadAtOnce() {
        var tooLong =
                Code.files(path -> path.matches(".*\\.(java|jte|css|js)")).stream()
                        .filter(file -> Code.lines(file).size() > LONGEST)
                        .map(file -> file + " has " + Code.lines(file).size() + " lines");
        assertThat(tooLong)
                .as("files of more than %d lines: split them by what they are for", LONGEST)
                .isEmpty();
    }

    @Test
    void thereAreFilesToLookAt() {
        assertThat(Code.files(path -> path.endsWith(".java"))).hasSizeGreaterThan(20);
    }
}
