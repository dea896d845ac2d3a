package dev.firstline.casepages;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.web.view.Pager;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.util.function.Function;

/** Leads through a list part by part; the address alone says where one is. */
public final class Pagers {

    private Pagers() {}

    /** Of a list whose items are found by a text that its address carries. */
    public static <T> Pager of(
            String address, Part<T> part, Place<?> place, Function<T, String> key) {
        if (part.items().isEmpty()) {
            return new Pager(place.isStart() ? null : address, null, null);
        }
        String join = address + (address.contains("?") ? "&" : "?");
        T first = part.items().getFirst();
        T last = part.items().getLast();
        return new Pager(
                part.hasEarlier() ? address : null,
                part.hasEarlier() ? join + "before=" + encoded(key.apply(first)) : null,
                part.hasLater() ? join + "after=" + encoded(key.apply(last)) : null);
    }

    /** The place in a list of cases, from what its address says of it. */
    public static Place<CaseId> place(@Nullable Long after, @Nullable Long before) {
        if (after != null) {
            return Place.after(new CaseId(after));
        }
        return before == null ? Place.start() : Place.before(new CaseId(before));
    }

    /** The address with what is looked for. */
    public static String searching(String path, String words) {
        return path + "?q=" + encoded(words);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
