package dev.firstline.mailtext.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement("MAIL-9.html-cleaned")
class CleanHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='vbscript:alert(1)'>x</a>",
                "<iframe src='https://evil.example'></iframe>",
                "<object data='https://evil.example'></object>",
                "<embed src='https://evil.example'>",
                "<form action='https://evil.example'><input name=a><button>alert(1)</button></form>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<base href='https://evil.example/'>",
                "<link rel=stylesheet href='https://evil.example/a.css'>",
                "<style>@import 'https://evil.example/a.css';</style>",
                "<div style='background:url(https://evil.example/a.png)'>x</div>",
                "<div style='width:expression(alert(1))'>x</div>",
                "<div style='position:fixed;top:0'>x</div>",
                "<table background='https://evil.example/a.png'><tr><td>x</td></tr></table>",
                "<img srcset='https://evil.example/a.png 2x'>",
                "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
                "<video src='https://evil.example/a.mp4' poster='https://evil.example/a.png'></video>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                "<!--[if mso]><script>alert(1)</script><![endif]-->",
                "<div style='outline:600px solid red;box-shadow:0 0 0 999px red'>x</div>",
                "<p id=x class=y name=z contenteditable onclick=alert(1)>x</p>"
            })
    void leavesNothingThatActsOrLoads(String html) {
        assertThat(CleanHtml.of(html))
                .doesNotContainPattern(
                        "(?i)<(script|svg|iframe|object|embed|form|input|style|meta)")
                .doesNotContainPattern(
                        "(?i)\\bon\\w+=|javascript:|vbscript:|expression|position|outline|shadow")
                .doesNotContain(
                        "src=\"https:", "srcset", "url(", "href=\"data:", "svg+xml", " id=");
    }

    @Test
    void keepsWhatAPersonWroteAndHowItLooks() {
        var html =
                "<p style=\"color:#ff0000\">Row <b>40</b></p><ul><li>one</li></ul>"
                        + "<table border=\"1\"><tbody><tr><td align=\"right\">7</td></tr></tbody></table>";
        assertThat(CleanHtml.of(html)).isEqualTo(html);
    }

    @Test
    @Requirement("MAIL-9.remote-pictures")
    void holdsARemotePictureBackAndKeepsItsAddress() {
        assertThat(CleanHtml.of("<img src='https://vendor.example/p.png' alt='a plan'>"))
                .contains("alt=\"a plan\"", "data-held-back=\"https://vendor.example/p.png\"")
                .doesNotContain(" src=");
    }

    @Test
    @Requirement("MAIL-4.inline-pictures")
    void showsAPictureThatCameAlongWhereTheCallerHasIt() {
        var html = "<img src=\"cid:plan@nordwind\">";
        assertThat(CleanHtml.of(html)).contains("src=\"cid:plan&#64;nordwind\"");
        assertThat(CleanHtml.of(html, id -> "/files/" + id)).contains("src=\"/files/plan&#64;");
        assertThat(CleanHtml.of(html, _ -> "")).doesNotContain("src=");
        assertThat(CleanHtml.of("<img src=\"cid:a%2Bb%40c\">", id -> "/" + id.length()))
                .contains("src=\"/5\"");
    }

    @Test
    @Requirement("MAIL-9.links")
    void showsWhereALinkGoes() {
        assertThat(CleanHtml.of("<a href='https://evil.example/login'>Your bank</a>"))
                .contains("title=\"https://evil.example/login\"", "noopener", "target=\"_blank\"")
                .endsWith(
                        "Your bank</a> <bdi dir=\"ltr\" class=\"link-target\">[evil.example]</bdi>");
    }

    @Test
    @Requirement("MAIL-9.links")
    void saysNothingTwiceWhereTheLinkTellsItself() {
        assertThat(CleanHtml.of("<a href='https://vendor.example/a'>vendor.example/a</a>"))
                .endsWith("vendor.example/a</a>");
    }

    @ParameterizedTest
    @Requirement("MAIL-9.links")
    @ValueSource(
            strings = {
                "<a href='https://t.example/a'>login.bant.example</a>",
                "<a href='https://t.example/a'>https://bank.example<span style='display:none'>t.example</span></a>",
                "<a href='https://t.example/a'>https://bank.example/t.example</a>",
                "<a href='https://t.example/a'>t.example <b>bank.example</b></a>"
            })
    void isNotDeceivedByWordsThatHoldTheHost(String html) {
        assertThat(CleanHtml.of(html)).endsWith("[t.example]</bdi>");
    }

    @Test
    void leavesOutlookTheDistanceOfItsParagraphs() {
        assertThat(CleanHtml.of("<p class=\"MsoNormal\">a</p><p class=\"link-target\">b</p>"))
                .isEqualTo("<p class=\"MsoNormal\">a</p><p>b</p>");
    }

    @Test
    @Requirement("MAIL-9.links")
    void makesNoLinkOfWhatLeadsToThePageItself() {
        assertThat(CleanHtml.of("<a href='/admin/logout'>x</a> <a href='?a=b'>y</a>"))
                .doesNotContain("href");
    }

    @Test
    @Requirement("MAIL-9.remote-pictures")
    void showsRemotePicturesToWhoAsksForThem() {
        assertThat(
                        CleanHtml.withRemotePictures(
                                "<img src=\"https://a.example/b.png\"><img src=\"cid:c\">",
                                id -> "/pictures/" + id))
                .contains("src=\"https://a.example/b.png\"", "src=\"/pictures/c\"");
    }

    @Test
    @Requirement("MAIL-9.remote-pictures")
    void countsWhatIsHeldBackAndNotWhatOnlyLooksSo() {
        var html =
                "<img src=\"https://a.example/1.png\"><p> data-held-back=\"x\" </p><img src=\"//a.example/2.png\"><img alt=\" data-held-back=&quot;\" src=\"cid:c\">";
        assertThat(CleanHtml.countHeldBack(CleanHtml.of(html))).isEqualTo(2);
    }
}
