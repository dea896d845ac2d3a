package dev.firstline.start.rehearsal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody at the pages of a server, and a program that acts for them. */
final class Visitor {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(_csrf|once)\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("<p><code>([^<]+)</code></p>");

    /**
     * What was asked wrongly; that somebody may not see a page, or a case has moved on, is life.
     */
    private static final Set<Integer> FAULTS = Set.of(400, 401, 415, 422);

    private static final int SERVER_FAULTS = 500;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NORMAL)
                    .build();
    private final URI base;
    private String token = "";

    private Visitor(URI base) {
        this.base = base;
    }

    static Visitor signedIn(DemoAddress demo, DemoAddress.User user)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(demo.url());
        visitor.post(
                "/sign-in",
                Map.entry("email", user.email()),
                Map.entry("password", user.password()),
                Map.entry("next", "/"));
        return visitor;
    }

    /** From now on a program acts for this person, too. */
    Visitor withProgram() throws IOException, InterruptedException {
        String made =
                post(
                        "/account/tokens",
                        Map.entry("name", "rehearsal"),
                        Map.entry("scopes", "cases:read"),
                        Map.entry("scopes", "cases:write"));
        token = first(TOKEN, made).orElseThrow(() -> new IOException("no token was made"));
        return this;
    }

    /** A page as HTML, empty where it is none for this person. */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(path)));
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** Where a page leads to, in its order. */
    List<String> links(String path) throws IOException, InterruptedException {
        return all(LINK, open(path)).stream().distinct().toList();
    }

    /** Those of them that begin so. */
    List<String> links(String path, String beginning) throws IOException, InterruptedException {
        return links(path).stream().filter(link -> link.startsWith(beginning)).toList();
    }

    void readByProgram(String path) throws IOException, InterruptedException {
        send(byProgram(path).GET());
    }

    void writeByProgram(String path, String json) throws IOException, InterruptedException {
        send(
                byProgram(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder byProgram(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    /** Fills in the form at a path, and sends it there. */
    @SafeVarargs
    private String post(String path, Entry<String, String>... fields)
            throws IOException, InterruptedException {
        List<String> body = new ArrayList<>();
        for (Entry<String, String> field : fields) {
            body.add(field.getKey() + "=" + encoded(field.getValue()));
        }
        HIDDEN.matcher(open(path))
                .results()
                .forEach(input -> body.add(input.group(1) + "=" + encoded(input.group(2))));
        return send(HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", body))))
                .body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (FAULTS.contains(answer.statusCode()) || answer.statusCode() >= SERVER_FAULTS) {
            throw new IOException(answer.request().uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static Optional<String> first(Pattern pattern, String page) {
        return all(pattern, page).stream().findFirst();
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
