package dev.firstline.mail.outgoing;

import dev.firstline.programme.Programmes;
import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells staff of promises that are due soon, or were not kept: one mail for all (COM-8, COM-9). */
@Component
class PromisesText {

    /** How many are told one by one; of more, so many and how many others there are. */
    private static final int MOST = 50;

    private final Programmes programmes;
    private final String url;

    PromisesText(Programmes programmes, @Value("${firstline.public-url}") String url) {
        this.programmes = programmes;
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Those of a case stand together, with one link. */
    NoticeTexts.Notice write(Map<String, Object> known, Wording wording, Times times) {
        List<?> all = (List<?>) known.getOrDefault("promises", List.of());
        Map<String, List<Map<?, ?>>> byCase = new LinkedHashMap<>();
        for (Object each : all.subList(0, Math.min(MOST, all.size()))) {
            Map<?, ?> promise = (Map<?, ?>) each;
            byCase.computeIfAbsent(String.valueOf(promise.get("number")), _ -> new ArrayList<>())
                    .add(promise);
        }
        List<Block> blocks = new ArrayList<>();
        byCase.forEach((number, some) -> add(blocks, number, some, wording, times));
        if (all.size() > MOST) {
            blocks.add(new Block.Words(wording.text("mail.promises-due.more", all.size() - MOST)));
        }
        return new NoticeTexts.Notice(subject(all, wording, times), blocks);
    }

    private void add(
            List<Block> blocks, String number, List<Map<?, ?>> some, Wording wording, Times times) {
        blocks.add(new Block.Words(about(some.getFirst(), wording)));
        some.forEach(it -> blocks.add(new Block.Words(sentence(it, ".one", wording, times))));
        blocks.add(new Block.Link(wording.text("mail.see-case"), url + "/desk/cases/" + number));
    }

    /** The case with its priority and organisation; mail of an earlier version knows neither. */
    private String about(Map<?, ?> promise, Wording wording) {
        String title =
                wording.text(
                        "mail.promises-due.case",
                        String.valueOf(promise.get("number")),
                        String.valueOf(promise.get("subject")));
        return Stream.of(title, priority(promise, wording), organisation(promise))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String priority(Map<?, ?> promise, Wording wording) {
        return promise.get("priority") instanceof String key
                        && promise.get("version") instanceof Integer version
                ? programmes.version(version).priority(key).name().in(wording.language().tag())
                : "";
    }

    private static String organisation(Map<?, ?> promise) {
        return promise.get("organisation") instanceof String name ? name : "";
    }

    private static String subject(List<?> all, Wording wording, Times times) {
        return all.size() == 1
                ? sentence((Map<?, ?>) all.getFirst(), "", wording, times)
                : wording.text("mail.promises-due.subject", all.size());
    }

    /**
     * @param how it is told: by itself, with its case, or under it
     */
    private static String sentence(Map<?, ?> promise, String how, Wording wording, Times times) {
        int percent = Integer.parseInt(String.valueOf(promise.get("percent")));
        return wording.text(
                (percent < 100 ? "mail.promises-due.soon" : "mail.promises-due.late") + how,
                String.valueOf(promise.get("number")),
                String.valueOf(promise.get("subject")),
                wording.text("promise." + promise.get("kind")),
                times.full(Instant.parse(String.valueOf(promise.get("due")))),
                percent);
    }
}
