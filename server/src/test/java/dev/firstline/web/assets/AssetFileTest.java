package dev.firstline.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.web.Look;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class AssetFileTest {
    private final Assets assets = Look.english().assets();
    private final AssetFile files = new AssetFile(assets);

    @Test
    void anAddressOfThisVersionIsKeptForAYear() {
        var version = assets.css().split("/", -1)[2];
        var answer = files.get(version, "firstline.css", "gzip, br");
        assertThat(answer.getHeaders().getCacheControl())
                .contains("max-age=31536000", "public", "immutable");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(answer.getHeaders().getVary()).contains("Accept-Encoding");
    }

    @Test
    void anOlderAddressIsAnsweredButNotKept() {
        var answer = files.get("000000000000", "firstline.css", "");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
    }

    @Test
    void nothingElseIsServed() {
        var answer = files.get("x", "application.yaml", "");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theBundlesHoldEverythingAndStayLight() {
        assertThat(assets.find("firstline.css")).get().matches(it -> size(it) < 12_000, "light");
        assertThat(assets.find("firstline.js")).get().matches(it -> size(it) < 6_000, "light");
        assertThat(assets.find("htmx.js")).get().matches(it -> size(it) > 10_000, "there");
    }

    private static long size(Asset asset) {
        try {
            return asset.gzipped().contentLength();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
