package dev.firstline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsLinesAndParagraphs() {
        assertThat(PlainText.html("Hello\nworld\n\n\nBye"))
                .isEqualTo("<p>Hello<br />\nworld</p>\n<p>Bye</p>");
    }

    @Test
    void showsMarkupAsTyped() {
        assertThat(PlainText.html("<b>&</b>")).isEqualTo("<p>&lt;b&gt;&amp;&lt;/b&gt;</p>");
    }

    @Test
    void linksAddressesWithoutTheFullStopBehindThem() {
        assertThat(PlainText.html("See https://a.example/?x=1&y=2."))
                .contains("<a href=\"https://a.example/?x=1&amp;y=2\" rel")
                .endsWith("</a>.</p>");
    }

    @Test
    void anAddressCannotLeaveItsAttribute() {
        assertThat(PlainText.html("https://a.example/\"onclick=alert(1)"))
                .contains("href=\"https://a.example/\"")
                .contains("&quot;onclick");
    }
}
