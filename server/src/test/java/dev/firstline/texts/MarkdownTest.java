package dev.firstline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover=alert(1)>b</b>",
                "<style>*{display:none}</style>",
                "<iframe src=//evil.example></iframe>",
                "`</code><script>alert(1)</script>`",
                "```\"><script>\n</code></pre><script>alert(1)</script>\n```",
                "|a|\n|-|\n|<script>alert(1)</script>|",
                "~~<script>alert(1)</script>~~",
            })
    void htmlShowsAsText(String hostile) {
        assertThat(markdown.html(hostile))
                .doesNotContain("<script", "<img", "<b ", "<style", "<iframe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x20;javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "<javascript:alert(1)>",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,x)",
                "[x]\n\n[x]: javascript:alert(1)",
                "[x](file:///etc/passwd)",
            })
    void linksLeadOnlyWhereTheyMay(String hostile) {
        assertThat(markdown.html(hostile)).doesNotContainPattern("href=\"(?!https?:|mailto:)");
    }

    @Test
    void whatMayLeadNowhereIsItsWordsAlone() {
        assertThat(markdown.html("see [the *log*](javascript:alert(1)) there"))
                .isEqualTo("<p>see the <em>log</em> there</p>\n");
        assertThat(markdown.html("![a plan](javascript:alert(1))")).isEqualTo("<p>a plan</p>\n");
        assertThat(markdown.html("[nothing]()")).isEqualTo("<p>nothing</p>\n");
    }

    @Test
    void aTitleCannotLeaveItsAttribute() {
        assertThat(markdown.html("[x](http://a.example \"\\\" onclick=\\\"alert(1)\")"))
                .doesNotContain("\" onclick");
    }

    @Test
    void linksSayNothingOfUs() {
        assertThat(markdown.html("see https://vendor.example/kb"))
                .contains("<a rel=\"noopener nofollow\" href=\"https://vendor.example/kb\">");
    }

    @Test
    void picturesAreNotLoaded() {
        assertThat(markdown.html("![plan](https://track.example/1.png)"))
                .contains("href=\"https://track.example/1.png\">plan</a>")
                .doesNotContain("<img");
    }

    @Test
    void aLineEndsWhereItsAuthorEndedIt() {
        assertThat(markdown.html("one\ntwo")).isEqualTo("<p>one<br />\ntwo</p>\n");
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        assertThat(markdown.html("# Big\n\n###### Small")).contains("<h3>Big", "<h6>Small");
    }

    @Test
    void tablesAndStruckWordsWork() {
        assertThat(markdown.html("|a|b|\n|-|-|\n|1|~~2~~|")).contains("<table>", "<del>2</del>");
    }

    @Test
    void codeScrollsByKeyboard() {
        assertThat(markdown.html("```\nlong\n```")).contains("<pre tabindex=\"0\"><code>long");
    }

    @Test
    void deepNestingDoesNoHarm() {
        assertThat(markdown.html("> ".repeat(20_000) + "x")).contains("x");
        assertThat(markdown.html("[".repeat(20_000))).contains("[");
        assertThat(markdown.html("*a ".repeat(20_000))).contains("a");
    }
}
