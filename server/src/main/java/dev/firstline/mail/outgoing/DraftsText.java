package dev.firstline.mail.outgoing;

import dev.firstline.directory.Person;
import dev.firstline.texts.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which drafts wait for a word of a single point of contact: to that one, and to their writers. */
record DraftsText(String url, Person recipient) {

    /** To a new single point of contact (INT-6). */
    NoticeTexts.Notice write(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = counted(known, wording);
        boolean isPlanned =
                Boolean.TRUE.equals(known.getOrDefault("planned", known.containsKey("from")));
        String key = isPlanned ? "mail.drafts-waiting.from" : "mail.drafts-waiting";
        return notice("mail.drafts-waiting.subject", key, true, words, wording);
    }

    /** To who wrote them: whose they are now; their own again where others may ask as well. */
    NoticeTexts.Notice moved(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = counted(known, wording);
        String key =
                "".equals(known.get("contact")) ? "mail.drafts-moved.own" : "mail.drafts-moved";
        return notice("mail.drafts-moved.subject", key, false, words, wording);
    }

    private static Map<String, Object> counted(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = new HashMap<>(known);
        words.computeIfPresent("from", (_, day) -> wording.day(LocalDate.parse(day.toString())));
        words.put("count", ((List<?>) known.getOrDefault("drafts", List.of())).size());
        return words;
    }

    private NoticeTexts.Notice notice(
            String subject,
            String key,
            boolean isWriterNamed,
            Map<String, Object> words,
            Wording wording) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text(key, words)));
        for (Object it : (List<?>) words.getOrDefault("drafts", List.of())) {
            Map<?, ?> draft = (Map<?, ?>) it;
            blocks.add(
                    new Block.Link(
                            named(draft, isWriterNamed, wording),
                            url + "/requests/" + draft.get("number")));
        }
        if (Boolean.TRUE.equals(words.get("more"))) {
            blocks.add(new Block.Words(wording.text("mail.drafts-waiting.more")));
        }
        return new NoticeTexts.Notice(wording.text(subject, words), blocks);
    }

    private String named(Map<?, ?> draft, boolean isWriterNamed, Wording wording) {
        String writer = String.valueOf(draft.get("writer"));
        String named =
                writer.equals(recipient.name())
                        ? "mail.drafts-waiting.own"
                        : "mail.drafts-waiting.one";
        return wording.text(
                isWriterNamed ? named : "mail.drafts-moved.one",
                String.valueOf(draft.get("number")),
                String.valueOf(draft.get("title")),
                writer);
    }
}
