package dev.firstline.mailtext.html;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The attributes of an element as the sanitizer hands them over: name, value, name, value. */
record Attributes(List<String> pairs) {

    @Nullable String take(String name) {
        int at = indexOf(name);
        if (at < 0) {
            return null;
        }
        var value = pairs.get(at + 1);
        pairs.subList(at, at + 2).clear();
        return value;
    }

    @Nullable String find(String name) {
        int at = indexOf(name);
        return at < 0 ? null : pairs.get(at + 1);
    }

    void add(String name, String value) {
        pairs.add(name);
        pairs.add(value);
    }

    private int indexOf(String name) {
        for (int at = 0; at + 1 < pairs.size(); at += 2) {
            if (pairs.get(at).equals(name)) {
                return at;
            }
        }
        return -1;
    }
}
