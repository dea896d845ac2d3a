package dev.firstline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Leads back to where somebody was or wanted to go, by way of the sign-in page. */
public final class WayBack {

    private WayBack() {}

    /** By way of the sign-in page to what was asked for. */
    public static String toAsked(HttpServletRequest request) {
        return signIn(withQuery(request.getRequestURI(), request.getQueryString()));
    }

    /** By way of the sign-in page to the page from which something was sent. */
    public static String toPage(HttpServletRequest request) {
        return signIn(page(request));
    }

    /**
     * The page from which something was sent, as the browser tells it. Else, and where that is the
     * answer to what was sent before and no page, the first one.
     */
    public static String page(HttpServletRequest request) {
        Object sentTo = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Stream.of("HX-Current-URL", "Referer")
                .map(request::getHeader)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(WayBack::local)
                .filter(path -> !path.equals(sentTo))
                .map(LocalPath::orHome)
                .orElse("/");
    }

    private static Optional<String> local(String address) {
        try {
            URI uri = URI.create(address);
            return Optional.ofNullable(uri.getRawPath())
                    .map(path -> withQuery(path, uri.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    private static String signIn(String next) {
        return "/sign-in?next=" + URLEncoder.encode(next, UTF_8);
    }
}
