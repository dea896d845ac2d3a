package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the demo at the pages of a server. */
public final class Browser {

    private static final String PASSWORD = "firstline-demo";
    private static final int ERROR = 400;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;

    private Browser(URI base) {
        this.base = base;
    }

    /** Somebody who has signed in. */
    public static Browser signedIn(URI base, String email)
            throws IOException, InterruptedException {
        Browser browser = new Browser(base);
        String form = browser.get("/sign-in");
        browser.post(
                "/sign-in",
                form,
                List.of(
                        Map.entry("email", email),
                        Map.entry("password", PASSWORD),
                        Map.entry("next", "/")));
        return browser;
    }

    /** A page, as HTML. */
    public String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Sends a form of a page, with its hidden fields. */
    public String post(String path, String page, List<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        String body =
                fields.stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        for (String hidden : new String[] {"_csrf", "once"}) {
            Matcher input =
                    Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]+)\"").matcher(page);
            if (input.find()) {
                body += "&" + hidden + "=" + encoded(input.group(1));
            }
        }
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Makes a token by which programs act as this person. */
    public String token() throws IOException, InterruptedException {
        String made =
                post(
                        "/account/tokens",
                        get("/account/tokens"),
                        List.of(
                                Map.entry("name", "benchmark"),
                                Map.entry("scopes", "cases:read"),
                                Map.entry("scopes", "cases:write")));
        Matcher shown = Pattern.compile("<p><code>([^<]+)</code></p>").matcher(made);
        if (!shown.find()) {
            throw new IOException("no token was made");
        }
        return shown.group(1);
    }

    /** What the API answers to a token. */
    public String read(String token, String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    /** Asks the API with a token; gives the address of what was made, "" where nothing was. */
    public String ask(String token, String path, String json)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        return sent(request).headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return sent(request).body();
    }

    private HttpResponse<String> sent(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= ERROR) {
            throw new IOException(answer.request().uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
