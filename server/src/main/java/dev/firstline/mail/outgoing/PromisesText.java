package dev.firstline.mail.outgoing;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells staff of promises that are due soon, or were not kept: one mail for all (COM-8, COM-9). */
@Component
class PromisesText {

    /** How many are told one by one; of more, so many and how many others there are. */
    private static final int MOST = 50;

    private final String url;

    PromisesText(@Value("${firstline.public-url}") String url) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    NoticeTexts.Notice write(Map<String, Object> known, Wording wording, Times times) {
        List<?> all = (List<?>) known.getOrDefault("promises", List.of());
        List<Block> blocks = new ArrayList<>();
        for (Object each : all.subList(0, Math.min(MOST, all.size()))) {
            Map<?, ?> promise = (Map<?, ?>) each;
            blocks.add(new Block.Words(sentence(promise, wording, times)));
            blocks.add(
                    new Block.Link(
                            wording.text("mail.see-case"),
                            url + "/desk/cases/" + promise.get("number")));
        }
        if (all.size() > MOST) {
            blocks.add(new Block.Words(wording.text("mail.promises-due.more", all.size() - MOST)));
        }
        return new NoticeTexts.Notice(subject(all, wording, times), blocks);
    }

    private static String subject(List<?> all, Wording wording, Times times) {
        return all.size() == 1
                ? sentence((Map<?, ?>) all.getFirst(), wording, times)
                : wording.text("mail.promises-due.subject", all.size());
    }

    private static String sentence(Map<?, ?> promise, Wording wording, Times times) {
        int percent = Integer.parseInt(String.valueOf(promise.get("percent")));
        return wording.text(
                percent < 100 ? "mail.promises-due.soon" : "mail.promises-due.late",
                String.valueOf(promise.get("number")),
                String.valueOf(promise.get("subject")),
                wording.text("promise." + promise.get("kind")),
                times.full(Instant.parse(String.valueOf(promise.get("due")))),
                percent);
    }
}
