package dev.firstline.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as one of the demo's people and makes a token, as that person would. */
final class ApiTokenPage {

    private static final Pattern CSRF = hidden("_csrf");
    private static final Pattern ONCE = hidden("once");
    private static final Pattern SECRET = Pattern.compile("<p><code>([^<]+)</code></p>");

    private final URI server;
    private final HttpClient browser;

    private ApiTokenPage(URI server, HttpClient browser) {
        this.server = server;
        this.browser = browser;
    }

    static String makeToken(URI server, String email) throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            ApiTokenPage page = new ApiTokenPage(server, browser);
            page.signIn(email);
            return page.make();
        }
    }

    private void signIn(String email) throws IOException, InterruptedException {
        String csrf = first(CSRF, open("/sign-in"));
        send(
                "/sign-in",
                Map.of("_csrf", csrf, "email", email, "password", "firstline-demo", "next", "/"));
    }

    private String make() throws IOException, InterruptedException {
        String form = open("/account/tokens");
        String made =
                send(
                        "/account/tokens",
                        Map.of(
                                "_csrf",
                                first(CSRF, form),
                                "once",
                                first(ONCE, form),
                                "name",
                                "kills",
                                "scopes",
                                "cases:write"));
        return first(SECRET, made);
    }

    private String open(String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(server.resolve(path)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String send(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private static Pattern hidden(String name) {
        return Pattern.compile("name=\"%s\" value=\"([^\"]+)\"".formatted(name));
    }

    private static String first(Pattern wanted, String page) {
        Matcher found = wanted.matcher(page);
        if (!found.find()) {
            throw new AssertionError(wanted + " is not in " + page);
        }
        return found.group(1);
    }
}
