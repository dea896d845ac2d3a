package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often the server did something so far, and for how many seconds, by its own metrics. */
public record Timing(double times, double seconds) {

    /**
     * What the server has measured under a name.
     *
     * @param name as metrics write it, such as {@code firstline_entitlement}
     */
    public static Timing read(URI server, String name) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String text =
                    client.send(
                                    HttpRequest.newBuilder(server.resolve("/metrics")).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            return new Timing(
                    value(text, name + "_seconds_count"), value(text, name + "_seconds_sum"));
        }
    }

    private static double value(String text, String name) {
        Matcher line =
                Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? ([0-9.E+-]+)$").matcher(text);
        if (!line.find()) {
            throw new IllegalStateException("the server measures no " + name);
        }
        return Double.parseDouble(line.group(1));
    }

    public Timing since(Timing before) {
        return new Timing(times - before.times, seconds - before.seconds);
    }

    /** In milliseconds. */
    public double mean() {
        return 1000 * seconds / times;
    }
}
