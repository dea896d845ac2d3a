package dev.firstline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.web.view.Rail;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aPageSaysItsLanguageTitleAndContent() {
        assertThat(portal(Look.romanian()))
                .contains(
                        "<html lang=\"ro\">",
                        "<title>Requests · Firstline</title>",
                        "id=\"content\"",
                        "La conținut");
    }

    @Test
    void stylesAndScriptsAreFilesOfOurOwn() {
        assertThat(portal(Look.english()))
                .containsPattern("href=\"/assets/[0-9a-f]{12}/firstline.css\"")
                .containsPattern("src=\"/assets/[0-9a-f]{12}/htmx.js\" defer")
                .doesNotContain("style=", "onclick", "<style", "<script>");
    }

    @Test
    void whoSignsOutSendsTheToken() {
        assertThat(portal(Look.english()))
                .contains("action=\"/sign-out\"", "name=\"_csrf\" value=\"secret\"")
                .contains("hx-headers=\"{&#34;X-CSRF-TOKEN&#34;:&#34;secret&#34;}\"");
    }

    @Test
    void aFragmentIsTheContentAlone() {
        assertThat(portal(Look.fragment()))
                .contains("<title>Requests", "id=\"content\"")
                .doesNotContain("<html", "portal-head");
    }

    @Test
    void aFragmentOfTheDeskBringsItsRail() {
        var desk =
                Look.TEMPLATES.layoutDesk(Look.fragment(), "Queue", Rail.EMPTY, _ -> {}).render();
        assertThat(desk).contains("id=\"rail\"", "hx-swap-oob=\"true\"").doesNotContain("<html");
    }

    private static String portal(Page page) {
        return Look.TEMPLATES
                .layoutPortal(page, "Requests", output -> output.writeContent("<p>Hello</p>"))
                .render();
    }
}
