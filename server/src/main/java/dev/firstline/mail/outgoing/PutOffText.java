package dev.firstline.mail.outgoing;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells customers which promises other holidays moved to later, and why (COM-6). */
record PutOffText(String url) {

    NoticeTexts.Notice write(Map<String, Object> known, Wording wording, Times times) {
        List<?> all = (List<?>) known.getOrDefault("promises", List.of());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text("mail.promises-put-off")));
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

    /** Several promises of a request stand together, with one link. */
    private static boolean isOfOther(Map<?, ?> one, Map<?, ?> next) {
        return !Objects.equals(one.get("number"), next.get("number"));
    }

    private static String subject(List<?> all, Wording wording) {
        return all.stream().map(it -> ((Map<?, ?>) it).get("number")).distinct().count() == 1
                ? wording.text(
                        "mail.promises-put-off.subject.one",
                        String.valueOf(((Map<?, ?>) all.getFirst()).get("number")))
                : wording.text("mail.promises-put-off.subject.several");
    }

    private static String sentence(Map<?, ?> promise, Wording wording, Times times) {
        return wording.text(
                "mail.promises-put-off." + promise.get("kind"),
                String.valueOf(promise.get("number")),
                String.valueOf(promise.get("subject")),
                time(promise, "before", times),
                time(promise, "after", times));
    }

    /** The days by name; those that have none are told of in general. */
    private static String why(Map<?, ?> promise, Wording wording) {
        List<?> closed = promise.get("closed") instanceof List<?> days ? days : List.of();
        String names =
                closed.stream()
                        .map(it -> wording.holiday(String.valueOf(it)))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + wording.text("mail.promises-put-off.closed", names);
    }

    private static String time(Map<?, ?> promise, String name, Times times) {
        return times.full(Instant.parse(String.valueOf(promise.get(name))));
    }
}
