package dev.firstline.mail.outgoing;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells support managers what other holidays mean for running cases (COM-6). */
record MovedPromisesText(String url) {

    NoticeTexts.Notice write(Map<String, Object> known, Wording wording, Times times) {
        List<?> told = (List<?>) known.getOrDefault("promises", List.of());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text("mail.promises-moved", known)));
        for (Object each : told) {
            Map<?, ?> promise = (Map<?, ?>) each;
            blocks.add(new Block.Words(sentence(promise, wording, times)));
            blocks.add(
                    new Block.Link(
                            wording.text("mail.see-case"),
                            url + "/desk/cases/" + promise.get("number")));
        }
        int more = number(known, "moved") - told.size();
        if (more > 0) {
            blocks.add(new Block.Words(wording.text("mail.promises-moved.more", more)));
        }
        return new NoticeTexts.Notice(
                wording.text("mail.promises-moved.subject", number(known, "moved")), blocks);
    }

    private static int number(Map<String, Object> known, String name) {
        return Integer.parseInt(String.valueOf(known.getOrDefault(name, 0)));
    }

    private static String sentence(Map<?, ?> promise, Wording wording, Times times) {
        boolean stood = Boolean.TRUE.equals(promise.get("stood"));
        return wording.text(
                stood ? "mail.promises-moved.stood" : "mail.promises-moved.one",
                String.valueOf(promise.get("number")),
                String.valueOf(promise.get("subject")),
                wording.text("promise." + promise.get("kind")),
                stood ? left(promise, "before", wording) : time(promise, "before", times),
                stood ? left(promise, "after", wording) : time(promise, "after", times));
    }

    private static String left(Map<?, ?> promise, String name, Wording wording) {
        return wording.duration(Duration.parse(String.valueOf(promise.get(name))));
    }

    private static String time(Map<?, ?> promise, String name, Times times) {
        return times.full(Instant.parse(String.valueOf(promise.get(name))));
    }
}
