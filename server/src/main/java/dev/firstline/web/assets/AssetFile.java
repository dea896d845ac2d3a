package dev.firstline.web.assets;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

import java.time.Duration;

/**
 * Serves assets. An address holds the version, so browsers keep it for a year; an older version, as
 * a page that was open during an update asks for it, is answered with the present one and not kept.
 */
@Controller
class AssetFile {
    private final Assets assets;

    AssetFile(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/{name}")
    ResponseEntity<Resource> get(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        return assets.find(name)
                .map(asset -> answer(asset, asset.version().equals(version), accepted))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(Asset asset, boolean current, String accepted) {
        var answer =
                ResponseEntity.ok()
                        .contentType(asset.type())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .cacheControl(current ? forAYear() : CacheControl.noStore());
        return accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped())
                : answer.body(asset.plain());
    }

    private static CacheControl forAYear() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }
}
