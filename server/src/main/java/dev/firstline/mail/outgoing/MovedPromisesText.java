package dev.firstline.mail.outgoing;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

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
        return wording.text(
                "mail.promises-moved.one",
                String.valueOf(promise.get("number")),
                String.valueOf(promise.get("subject")),
                wording.text("promise." + promise.get("kind")),
                time(promise, "before", times),
                time(promise, "after", times));
    }

    private static String time(Map<?, ?> promise, String name, Times times) {
        return times.full(Instant.parse(String.valueOf(promise.get(name))));
    }
}
