package dev.firstline.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    @Test
    void everySheetClosesWhatItOpens() {
        assertThat(StyleSheets.all())
                .allSatisfy(
                        (name, css) ->
                                assertThat(count(css, '{')).as(name).isEqualTo(count(css, '}')));
    }

    @Test
    void everySheetSaysItsLayerFirst() {
        assertThat(StyleSheets.all())
                .allSatisfy((name, css) -> assertThat(css).as(name).startsWith("@layer "));
    }

    @Test
    void everyTokenThatIsUsedExists() {
        var tokens = StyleSheets.all().values().toString();
        assertThat(
                        java.util.regex.Pattern.compile("var\\((--[\\w-]+)\\)")
                                .matcher(tokens)
                                .results())
                .allSatisfy(used -> assertThat(tokens).contains(used.group(1) + ":"));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }
}
