package dev.firstline.mail.outgoing;

import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Person;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.programme.Programmes;
import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of mail about no case; what they need came with it, by name. */
@Component
class NoticeTexts {

    /** Subject and words of a mail. */
    record Notice(String subject, List<Block> blocks) {}

    private final PromisesText promises;
    private final Programmes programmes;
    private final String url;

    NoticeTexts(
            PromisesText promises,
            Programmes programmes,
            @Value("${firstline.public-url}") String url) {
        this.promises = promises;
        this.programmes = programmes;
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    Notice write(OutgoingMail mail, Person recipient, Wording wording, Times times) {
        Map<String, Object> known = particulars(mail);
        return switch (mail.kind()) {
            case NOT_ENTITLED -> notEntitled(known, wording);
            case DRAFTS_WAITING -> new DraftsText(url, recipient).write(known, wording);
            case DRAFTS_MOVED -> new DraftsText(url, recipient).moved(known, wording);
            case CHANGE_ASKED -> changeAsked(wish(known, wording), recipient, wording);
            case CHANGE_ANSWERED -> changeAnswered(wish(known, wording), recipient, wording);
            case AGREEMENT_WITHDRAWN,
                    AGREEMENT_ENDED,
                    AGREEMENT_CONTINUED,
                    AGREEMENT_ENDS,
                    SAM_NAMED,
                    SAM_REPLACED,
                    CONTACT_NAMED,
                    CONTACT_REPLACED ->
                    new AgreementTexts(url, programmes).write(mail.kind(), known, wording);
            case INCIDENT_DISPUTED, DISPUTE_ANSWERED, STATEMENT_ISSUED ->
                    new IncidentTexts(url).write(mail.kind(), known, wording);
            case PROMISES_DUE -> promises.write(known, wording, times);
            case PROMISES_MOVED -> new MovedPromisesText(url).write(known, wording, times);
            case PROMISES_PUT_OFF ->
                    new PutOffText(url, key -> planName(key, wording)).write(known, wording, times);
            default -> unknownNumber(wording);
        };
    }

    /** Asked for the state of a request that is not known, or not theirs: both get the same. */
    private static Notice unknownNumber(Wording wording) {
        return new Notice(
                wording.text("mail.unknown-number.subject"),
                List.of(new Block.Words(wording.text("mail.unknown-number"))));
    }

    /** Month, day, plan and channels are named as pages do. */
    private Notice notEntitled(Map<String, Object> particulars, Wording wording) {
        Map<String, Object> known = new HashMap<>(particulars);
        known.computeIfPresent(
                "month", (_, month) -> wording.month(YearMonth.parse(month.toString())));
        known.computeIfPresent("next", (_, day) -> wording.day(LocalDate.parse(day.toString())));
        known.computeIfPresent("plan", (_, plan) -> planName(plan.toString(), wording));
        for (String name : List.of("channel", "channels")) {
            known.computeIfPresent(name, (_, keys) -> channels(keys.toString(), wording));
        }
        return new Notice(
                wording.text("mail.not-entitled.subject", known),
                List.of(
                        new Block.Words(wording.text("mail.not-entitled", known)),
                        new Block.Words(wording.text("refusal." + known.get("code"), known)),
                        new Block.Words(wording.text("mail.not-entitled.kept"))));
    }

    private static String channels(String keys, Wording wording) {
        return Stream.of(keys.split(", ", -1))
                .map(key -> wording.text("channel." + key))
                .collect(Collectors.joining(", "));
    }

    /** To who asked, and to those of the staff who answer. */
    private Notice changeAsked(Map<String, Object> known, Person recipient, Wording wording) {
        String side = side(recipient);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text("mail.change-asked." + side, known)));
        addContact(blocks, known, wording);
        addWords(blocks, known.get("words"));
        blocks.add(whereToLook(known, recipient, wording));
        return new Notice(wording.text("mail.change-asked.subject", known), blocks);
    }

    /** Of the staff not all who hear of it may answer it. */
    private static String side(Person recipient) {
        if (!recipient.isStaff()) {
            return "own";
        }
        return DirectoryPolicy.mayManage(recipient.actor()) ? "staff" : "staff-reading";
    }

    private Notice changeAnswered(Map<String, Object> known, Person recipient, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Words(
                        wording.text("mail.change-answered." + known.get("answer"), known)));
        if (!"declined".equals(known.get("answer"))) {
            addContact(blocks, known, wording);
        }
        addAgreed(blocks, known, wording);
        addWords(blocks, known.get("words"));
        blocks.add(whereToLook(known, recipient, wording));
        String subject =
                recipient.isStaff()
                        ? "mail.change-answered.subject.staff"
                        : "mail.change-answered.subject";
        return new Notice(wording.text(subject, known), blocks);
    }

    /** Who alone may ask then, where that is not the change itself. */
    private static void addContact(List<Block> blocks, Map<String, Object> known, Wording wording) {
        if (!"".equals(known.get("contact")) && !"contact".equals(known.get("change"))) {
            blocks.add(new Block.Words(wording.text("mail.change.contact-alone", known)));
        }
    }

    /** Whether what was confirmed goes on by itself, who cares for it, and what it costs. */
    private static void addAgreed(List<Block> blocks, Map<String, Object> known, Wording wording) {
        if (known.get("renews") instanceof Boolean renews) {
            blocks.add(
                    new Block.Words(
                            wording.text(
                                    renews
                                            ? "mail.change-answered.renews"
                                            : "mail.change-answered.ends",
                                    known)));
        }
        if (known.get("sam") != null) {
            blocks.add(new Block.Words(wording.text("mail.change-answered.sam", known)));
        }
        if (known.get("amount") != null) {
            String price =
                    wording.money(
                            new BigDecimal(known.get("amount").toString()),
                            Currency.getInstance(String.valueOf(known.get("currency"))));
            blocks.add(new Block.Words(wording.text("mail.change-answered.price", price)));
        }
    }

    /** What is wished for, as its reader calls it. */
    private Map<String, Object> wish(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = new HashMap<>(known);
        words.computeIfPresent("plan", (_, plan) -> wished(plan.toString(), known, wording));
        for (String day : List.of("from", "ends")) {
            words.computeIfPresent(
                    day, (_, written) -> wording.day(LocalDate.parse(written.toString())));
        }
        words.putIfAbsent("contact", "");
        words.put("what", wording.text("mail.change." + change(known), words));
        return words;
    }

    /** What the change comes to; mail that was queued by an earlier version does not say it. */
    private static String change(Map<String, Object> known) {
        return known.getOrDefault("change", "plan").toString();
    }

    private String wished(String plan, Map<String, Object> known, Wording wording) {
        String name = planName(plan, wording);
        String overlaid = known.getOrDefault("overlaid", "").toString();
        if (!overlaid.isEmpty()) {
            name = wording.text("agreement.over", name, planName(overlaid, wording));
        }
        String options = options(plan, overlaid, known, wording);
        return options.isEmpty() ? name : wording.text("wish.with-options", name, options);
    }

    private String options(
            String plan, String overlaid, Map<String, Object> known, Wording wording) {
        return known.get("options") instanceof Collection<?> keys
                ? programmes
                        .current()
                        .plans()
                        .options(plan, overlaid.isEmpty() ? null : overlaid)
                        .stream()
                        .filter(option -> keys.contains(option.key()))
                        .map(option -> option.name().in(wording.language().tag()))
                        .collect(Collectors.joining(", "))
                : "";
    }

    private String planName(String key, Wording wording) {
        return programmes
                .current()
                .plans()
                .find(key)
                .map(plan -> plan.name().in(wording.language().tag()))
                .orElse(key);
    }

    /** The agreement for staff, the plan for who bought it. */
    private Block whereToLook(Map<String, Object> known, Person recipient, Wording wording) {
        return recipient.isStaff()
                ? new Block.Link(
                        wording.text("mail.see-agreement"),
                        url + "/desk/agreements/" + known.get("agreement"))
                : planLink(wording);
    }

    private Block planLink(Wording wording) {
        return new Block.Link(wording.text("mail.see-plan"), url + "/plan");
    }

    private static void addWords(List<Block> blocks, @Nullable Object words) {
        if (words != null && !words.toString().isBlank()) {
            blocks.add(new Block.Words(words.toString()));
        }
    }

    static Map<String, Object> particulars(OutgoingMail mail) {
        return mail.particulars() == null
                ? Map.of()
                : JsonMapper.shared()
                        .readValue(mail.particulars(), new TypeReference<Map<String, Object>>() {});
    }
}
