package dev.firstline.mail.outgoing;

import dev.firstline.texts.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a new single point of contact which drafts wait for a word of theirs (INT-6). */
record DraftsText(String url) {

    NoticeTexts.Notice write(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = new HashMap<>(known);
        words.computeIfPresent("from", (_, day) -> wording.day(LocalDate.parse(day.toString())));
        List<?> drafts = (List<?>) known.getOrDefault("drafts", List.of());
        words.put("count", drafts.size());
        List<Block> blocks = new ArrayList<>();
        String key = words.containsKey("from") ? "mail.drafts-waiting.from" : "mail.drafts-waiting";
        blocks.add(new Block.Words(wording.text(key, words)));
        for (Object it : drafts) {
            Map<?, ?> draft = (Map<?, ?>) it;
            blocks.add(
                    new Block.Link(
                            wording.text(
                                    "mail.drafts-waiting.one",
                                    String.valueOf(draft.get("number")),
                                    String.valueOf(draft.get("title")),
                                    String.valueOf(draft.get("writer"))),
                            url + "/requests/" + draft.get("number")));
        }
        if (Boolean.TRUE.equals(known.get("more"))) {
            blocks.add(new Block.Words(wording.text("mail.drafts-waiting.more")));
        }
        return new NoticeTexts.Notice(wording.text("mail.drafts-waiting.subject", words), blocks);
    }
}
