package dev.firstline.mailtext.head;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads Message-ID, References and In-Reply-To: ids without angle brackets, each once. */
public final class MessageIds {
    private static final int MOST = 1_000;

    private MessageIds() {}

    /** The id of the message itself; an id without brackets counts as well. */
    public static Optional<String> own(Headers headers) {
        return headers.find("Message-ID").stream()
                .flatMap(value -> ids(value, true).stream())
                .findFirst();
    }

    /** References, then In-Reply-To. Old programs write words there: only bracketed ids count. */
    public static List<String> references(Headers headers) {
        var all = new LinkedHashSet<String>();
        headers.list("References").forEach(value -> all.addAll(ids(value, false)));
        headers.list("In-Reply-To").forEach(value -> all.addAll(ids(value, false)));
        return all.stream().limit(MOST).toList();
    }

    private static Set<String> ids(String value, boolean bare) {
        var ids = new LinkedHashSet<String>();
        int open = value.indexOf('<');
        while (open >= 0) {
            int close = value.indexOf('>', open);
            if (close < 0) {
                break;
            }
            add(ids, value.substring(open + 1, close));
            open = value.indexOf('<', close);
        }
        if (ids.isEmpty() && (bare || isBareId(value))) {
            add(ids, value.replace("<", "").replace(">", ""));
        }
        return ids;
    }

    private static boolean isBareId(String value) {
        return value.contains("@") && !value.strip().contains(" ");
    }

    private static void add(Set<String> ids, String id) {
        var whole = id.replace(" ", "");
        if (!whole.isEmpty() && ids.size() < MOST) {
            ids.add(whole);
        }
    }
}
