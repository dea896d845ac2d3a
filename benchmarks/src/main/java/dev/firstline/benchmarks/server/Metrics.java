package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server says of its own answers (Prometheus), those of sign-ins left out. */
final class Metrics {

    private static final String NAME = "http_server_requests_seconds_";
    private static final Pattern LINE =
            Pattern.compile(NAME + "(bucket|count|sum)\\{(.*)\\} ([0-9.E+-]+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern LEFT_OUT =
            Pattern.compile(".* (/sign-in|/account/.*|/metrics|/health|\\*\\*|UNKNOWN)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    Metrics(URI address) {
        request = HttpRequest.newBuilder(address).build();
    }

    /** By method and path, as {@code GET /desk/queues/{key}}. */
    Map<String, Histogram> read() throws IOException, InterruptedException {
        String text = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Map<String, Histogram> read = new TreeMap<>();
        text.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(
                        line -> {
                            Map<String, String> labels = labels(line.group(2));
                            String name = labels.get("method") + " " + labels.get("uri");
                            if ("SUCCESS".equals(labels.get("outcome"))
                                    && !LEFT_OUT.matcher(name).matches()) {
                                double value = Double.parseDouble(line.group(3));
                                read.merge(
                                        name, part(line.group(1), labels, value), Histogram::plus);
                            }
                        });
        return read;
    }

    private static Histogram part(String kind, Map<String, String> labels, double value) {
        return switch (kind) {
            case "count" -> new Histogram(new TreeMap<>(), value, 0);
            case "sum" -> new Histogram(new TreeMap<>(), 0, value);
            default -> {
                NavigableMap<Double, Double> bound = new TreeMap<>();
                String upTo = labels.getOrDefault("le", "+Inf");
                bound.put(
                        upTo.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(upTo),
                        value);
                yield new Histogram(bound, 0, 0);
            }
        };
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new TreeMap<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.put(label.group(1), label.group(2));
        }
        return labels;
    }
}
