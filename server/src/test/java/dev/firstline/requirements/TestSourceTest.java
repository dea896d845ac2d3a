package dev.firstline.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

class TestSourceTest {

    private static final int CHANGED = 100;

    @TempDir private Path module;
    private TestSource source;

    @BeforeEach
    void write() throws IOException {
        var path = "src/test/java/dev/firstline/mail/OnceTest.java";
        source = new TestSource(module, write(path, CHANGED));
    }

    @Test
    void isNamedShortly() {
        assertThat(source.name()).isEqualTo("mail/OnceTest");
    }

    @Test
    void isNotCompiledWithoutAClass() {
        assertThat(source.isCompiled()).isFalse();
        assertThatThrownBy(() -> Register.requireCompiled(List.of(source)))
                .hasMessageContaining("mail/OnceTest.java: run bin/requirements");
    }

    @Test
    void isNotCompiledByAnOlderClass() throws IOException {
        compile("OnceTest", CHANGED - 1);
        assertThat(source.isCompiled()).isFalse();
        compile("OnceTest", CHANGED);
        assertThat(source.isCompiled()).isTrue();
    }

    @Test
    void hasTheClassesOfItsNameAndThoseWithin() throws IOException {
        for (String name : List.of("OnceTest", "OnceTest$Again", "OnceTests", "Once")) {
            compile(name, CHANGED);
        }
        assertThat(source.classFiles())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("OnceTest$Again.class", "OnceTest.class");
    }

    private void compile(String name, int second) throws IOException {
        write("target/test-classes/dev/firstline/mail/" + name + ".class", second);
    }

    private Path write(String path, int second) throws IOException {
        var file = module.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1_000L));
    }
}
