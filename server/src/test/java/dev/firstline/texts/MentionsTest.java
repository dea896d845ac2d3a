package dev.firstline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class MentionsTest {

    private final Markdown markdown = new Markdown();

    @Test
    void areFoundWhereverTheyStandInTheWords() {
        assertThat(markdown.mentions("@Ion, ask @maria.radu (or @tudor).\n\n- *@ana_pop*"))
                .containsExactlyInAnyOrder("ion", "maria.radu", "tudor", "ana_pop");
    }

    @Test
    void areEmphasisedWithTheWholeName() {
        assertThat(html("Ask @ion. Not @nobody."))
                .isEqualTo("<p>Ask <strong>@Ion Marin</strong>. Not @nobody.</p>\n");
    }

    @Test
    void ofOneNameTwiceAreBothEmphasised() {
        assertThat(html("@ion @ION"))
                .contains("<strong>@Ion Marin</strong> <strong>@Ion Marin</strong>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@ion",
                "ana.pop@ion.example",
                "@ion@acme.example",
                "@ion.marin@acme.example",
                "<ana@ion.example>",
                "[ask](mailto:@ion)",
                "https://social.example/@ion",
                "ssh root@ion",
                "`@ion`",
                "```\n@ion\n```",
                "    @ion",
                "![@ion](x.png)",
                "@",
                "@ ion",
            })
    void areNoAddressesLinksOrCode(String text) {
        assertThat(html(text)).doesNotContain("Ion Marin");
        assertThat(markdown.mentions(text)).doesNotContain("ion", "ion.marin");
    }

    @Test
    void cannotBringMarkup() {
        var names = Map.of("eve", "Eve <script>alert(1)</script>");
        assertThat(markdown.html("@eve", names)).doesNotContain("<script>");
    }

    private String html(String text) {
        return markdown.html(text, Map.of("ion", "Ion Marin"));
    }
}
