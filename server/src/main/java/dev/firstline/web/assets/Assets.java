package dev.firstline.web.assets;

import dev.firstline.web.DevelopmentMode;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The styles and scripts of all pages: one file of each, and htmx. Bundled at start; while
 * developing, for every page anew.
 */
@Component
public class Assets {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final String HTMX =
            "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

    private final Optional<String> sources;
    private final Asset htmx;
    private final Bundles bundled;

    public Assets(DevelopmentMode development) {
        sources = development.sources().map(it -> "file:" + it.resolve("resources/static") + "/");
        htmx = Asset.of("htmx.js", SCRIPT, AssetFiles.join(HTMX));
        bundled = bundle(sources.orElse("classpath*:static/"));
    }

    public String css() {
        return now().css.href();
    }

    public String script() {
        return now().script.href();
    }

    public String htmx() {
        return htmx.href();
    }

    public String icon() {
        return now().icon.href();
    }

    Optional<Asset> find(String name) {
        var now = now();
        return Stream.of(now.css, now.script, now.icon, htmx)
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    private Bundles now() {
        return sources.map(Assets::bundle).orElse(bundled);
    }

    private static Bundles bundle(String folder) {
        return new Bundles(
                Asset.of("firstline.css", CSS, AssetFiles.join(folder + "css/**/*.css")),
                Asset.of("firstline.js", SCRIPT, AssetFiles.joinScripts(folder + "js/*.js")),
                Asset.of("icon.svg", SVG, AssetFiles.join(folder + "icon.svg")));
    }

    private record Bundles(Asset css, Asset script, Asset icon) {}
}
