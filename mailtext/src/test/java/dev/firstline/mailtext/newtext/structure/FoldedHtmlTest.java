package dev.firstline.mailtext.newtext.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@Requirement("MAIL-5.rest-folded")
class FoldedHtmlTest {
    private static final String OPENED = "<details><summary>Earlier</summary>";

    @Test
    void foldsTheQuoteAndAllThatFollows() {
        assertThat(folded("<p>New.</p><blockquote type=\"cite\">Old.</blockquote><br>"))
                .isEqualTo(
                        "<p>New.</p>"
                                + OPENED
                                + "<blockquote type=\"cite\">Old.</blockquote><br></details>");
    }

    @Test
    void foldsWhatFollowsOutsideOfWhereTheQuoteBegins() {
        assertThat(
                        folded(
                                "<div>New.<div id=\"appendonsend\"></div></div><div id=\"divRplyFwdMsg\">From: Ion</div><p>Old.</p>"))
                .isEqualTo(
                        "<div>New."
                                + OPENED
                                + "<div id=\"appendonsend\"></div><div id=\"divRplyFwdMsg\">From: Ion</div><p>Old.</p></details></div>");
    }

    @Test
    void foldsNothingWhereNothingIsNew() {
        assertThat(folded("<blockquote type=\"cite\">Old.</blockquote>"))
                .isEqualTo("<blockquote type=\"cite\">Old.</blockquote>");
    }

    @Test
    void foldsNothingWhereAnAnswerStandsBelow() {
        var html = "<p>Hi</p><blockquote type=\"cite\">Which release?</blockquote><p>4.2.</p>";
        assertThat(folded(html)).isEqualTo(html);
    }

    @Test
    void leavesTheRowsOfATableInTheirTable() {
        var folded =
                folded(
                        "<table><tr><td>New.<blockquote type=\"cite\">Old.</blockquote></td></tr><tr><td>&nbsp;</td></tr></table>");
        assertThat(Jsoup.parse(folded).select("table tr")).hasSize(2);
        assertThat(folded).contains("New." + OPENED + "<blockquote type=\"cite\">Old.");
    }

    @Test
    void takesTheLabelForText() {
        assertThat(
                        FoldedHtml.of(
                                "<p>New.</p><blockquote type=\"cite\">Old.</blockquote>",
                                "<b>Earlier</b>"))
                .contains("<summary>&lt;b&gt;Earlier&lt;/b&gt;</summary>");
    }

    @Test
    void keepsHowTheBodyLookedAndRan() {
        assertThat(
                        FoldedHtml.of(
                                "<html dir=rtl><body bgcolor=\"#101010\" style=\"margin:0\">New.</body>",
                                "Earlier"))
                .isEqualTo(
                        "<div dir=\"rtl\" style=\"background-color:#101010;margin:0\">New.</div>");
    }

    private static String folded(String html) {
        return FoldedHtml.of(html, "Earlier")
                .replaceFirst("^<div>", "")
                .replaceFirst("</div>$", "");
    }
}
