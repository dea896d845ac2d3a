package dev.firstline.mail.outgoing;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A promise that a change made another one, in the words of mail (COM-6): by the particulars with
 * which the mail was queued. One that ran has a time before and, unless it is promised no more, one
 * after; one that stands still has what was left of it before, and is.
 */
final class ChangedWords {

    private ChangedWords() {}

    /** The end of the key of its sentence. */
    static String how(Map<?, ?> promise) {
        if (promise.containsKey("left")) {
            return ".left";
        }
        boolean goneBefore = promise.containsKey("before") && !promise.containsKey("after");
        if (goneBefore) {
            return ".gone";
        }
        return Boolean.TRUE.equals(promise.get("gone")) ? ".gone-still" : "";
    }

    static boolean isGone(Map<?, ?> promise) {
        return how(promise).startsWith(".gone");
    }

    static String before(Map<?, ?> promise, Wording wording, Times times) {
        return said(promise, "before", "leftBefore", wording, times);
    }

    static String after(Map<?, ?> promise, Wording wording, Times times) {
        return said(promise, "after", "left", wording, times);
    }

    private static String said(
            Map<?, ?> promise, String time, String left, Wording wording, Times times) {
        if (promise.get(time) instanceof String at) {
            return times.full(Instant.parse(at));
        }
        return promise.get(left) instanceof String some
                ? wording.duration(Duration.parse(some))
                : "";
    }
}
