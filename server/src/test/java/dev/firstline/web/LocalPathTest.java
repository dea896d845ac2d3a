package dev.firstline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/requests/10042",
                "/desk?queue=tier-1&after=abc%3D",
                "/desk/search?q=zebra*"
            })
    void leadsBackIntoFirstline(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "",
                "/a\r\nX: y",
                "/\t/evil.example"
            })
    void neverLeadsToAnotherSite(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
