package dev.firstline.mail.outgoing;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells customers which promises other holidays, or what their requests were moved to, moved to
 * later, and why (COM-6); of what was moved also what it was charged (INC-1).
 *
 * @param planName of the key of a plan
 */
record PutOffText(String url, UnaryOperator<String> planName) {

    NoticeTexts.Notice write(Map<String, Object> known, Wording wording, Times times) {
        List<?> all = (List<?>) known.getOrDefault("promises", List.of());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text(why(known), requests(all))));
        for (int i = 0; i < all.size(); i++) {
            Map<?, ?> promise = (Map<?, ?>) all.get(i);
            blocks.add(new Block.Words(sentence(promise, wording, times) + why(promise, wording)));
            if (i == all.size() - 1 || isOfOther(promise, (Map<?, ?>) all.get(i + 1))) {
                blocks.add(
                        new Block.Link(
                                wording.text("mail.see-request"),
                                url + "/requests/" + promise.get("number")));
            }
        }
        if (Boolean.TRUE.equals(known.get("more"))) {
            blocks.add(new Block.Words(wording.text("mail.promises-put-off.more")));
        }
        return new NoticeTexts.Notice(subject(all, wording), blocks);
    }

    private static String why(Map<String, Object> known) {
        if (Boolean.TRUE.equals(known.get("amended"))) {
            return "mail.promises-put-off.amended";
        }
        return Boolean.TRUE.equals(known.get("moved"))
                ? "mail.promises-put-off.moved"
                : "mail.promises-put-off";
    }

    /** Several promises of a request stand together, with one link. */
    private static boolean isOfOther(Map<?, ?> one, Map<?, ?> next) {
        return !Objects.equals(one.get("number"), next.get("number"));
    }

    private static String subject(List<?> all, Wording wording) {
        String what =
                all.stream().allMatch(it -> ((Map<?, ?>) it).containsKey("after"))
                        ? "mail.promises-put-off.subject"
                        : "mail.promises-put-off.changed.subject";
        return requests(all) == 1
                ? wording.text(
                        what + ".one", String.valueOf(((Map<?, ?>) all.getFirst()).get("number")))
                : wording.text(what + ".several");
    }

    private static long requests(List<?> all) {
        return all.stream().map(it -> ((Map<?, ?>) it).get("number")).distinct().count();
    }

    private static String sentence(Map<?, ?> promise, Wording wording, Times times) {
        String how = ChangedWords.how(promise);
        return wording.text(
                "mail.promises-put-off." + promise.get("kind") + how,
                String.valueOf(promise.get("number")),
                String.valueOf(promise.get("subject")),
                ChangedWords.before(promise, wording, times),
                ChangedWords.after(promise, wording, times),
                promise.get("month") instanceof String month
                        ? wording.month(YearMonth.parse(month))
                        : "");
    }

    private String why(Map<?, ?> promise, Wording wording) {
        return promise.containsKey("since") ? since(promise, wording) : closed(promise, wording);
    }

    /** Under what a request runs that was moved to what holds now. */
    private String since(Map<?, ?> promise, Wording wording) {
        if ("amended".equals(promise.get("since"))) {
            return "";
        }
        if (!"agreement".equals(promise.get("since"))) {
            return " " + wording.text("mail.promises-put-off.version");
        }
        return " "
                + (promise.get("plan") instanceof String plan
                        ? wording.text("mail.promises-put-off.agreement", planName.apply(plan))
                        : wording.text("mail.promises-put-off.no-agreement"));
    }

    /** The days by date and name; those that have none are told of in general. */
    private static String closed(Map<?, ?> promise, Wording wording) {
        List<?> closed = promise.get("closed") instanceof List<?> days ? days : List.of();
        String names =
                closed.stream().map(it -> closed(it, wording)).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + wording.text("mail.promises-put-off.closed", names);
    }

    /** Mail that was queued by an earlier version knows the name alone. */
    private static String closed(Object day, Wording wording) {
        return day instanceof Map<?, ?> one
                ? wording.text(
                        "time.named-day",
                        wording.holiday(String.valueOf(one.get("name"))),
                        wording.day(LocalDate.parse(String.valueOf(one.get("day")))))
                : wording.holiday(String.valueOf(day));
    }
}
