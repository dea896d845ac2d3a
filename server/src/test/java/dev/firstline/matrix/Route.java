package dev.firstline.matrix;

import java.util.Comparator;

/** A method and a path pattern that some controller answers. */
record Route(String method, String pattern) implements Comparable<Route> {

    /** An address that the pattern matches: nothing of this name exists, but perhaps the case. */
    String address(String number) {
        return pattern.replace(
                        "attachments/{id}", "attachments/00000000-0000-0000-0000-000000000000")
                .replace("{number}", number)
                .replaceAll("\\{[^}]+}", "0");
    }

    boolean isApi() {
        return pattern.startsWith("/api/v1");
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::pattern)
                .thenComparing(Route::method)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "%-6s %s".formatted(method, pattern);
    }
}
