package dev.firstline.mailtext.charset;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;

@Requirement("MAIL-4.charsets")
class CharsetsTest {

    @Test
    void believesBytesRatherThanALabelOfOneByteCharsets() {
        assertThat(Charsets.decode("oprește".getBytes(UTF_8), "iso-8859-1")).isEqualTo("oprește");
    }

    @Test
    void takesUnlabelledBytesThatAreNotUtf8ForWindows1252() {
        var bytes = "“Größe”".getBytes(Charset.forName("windows-1252"));
        assertThat(Charsets.decode(bytes, null)).isEqualTo("“Größe”");
    }

    @Test
    void readsLatinLabelsAsTheirWindowsSuperset() {
        var bytes = "5 €".getBytes(Charset.forName("windows-1252"));
        assertThat(Charsets.decode(bytes, "ISO-8859-1")).isEqualTo("5 €");
    }

    @Test
    void ignoresALabelThatNobodyKnows() {
        assertThat(Charsets.decode("abc".getBytes(UTF_8), "no such; charset")).isEqualTo("abc");
    }

    @Test
    void staysCalmAboutBrokenUtf7() {
        byte[] bytes = "a+b +A +AGE- +".getBytes(UTF_8);
        assertThat(Charsets.decode(bytes, "utf-7")).startsWith("a").contains("a ");
    }
}
