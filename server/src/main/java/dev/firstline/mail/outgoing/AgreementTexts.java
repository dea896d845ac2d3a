package dev.firstline.mail.outgoing;

import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;
import dev.firstline.texts.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of mail about an agreement that nobody has asked to change. */
record AgreementTexts(String url, Programmes programmes) {

    NoticeTexts.Notice write(MailKind kind, Map<String, Object> known, Wording wording) {
        Map<String, Object> words = named(known, wording);
        return switch (kind) {
            case SAM_NAMED -> toSam(kind, from(known, "mail.sam-named"), words, wording);
            case SAM_REPLACED ->
                    toSam(
                            kind,
                            from(known, nobody(known, "sam", "mail.sam-" + known.get("how"))),
                            words,
                            wording);
            case CONTACT_NAMED -> toContact(from(known, "mail.contact-named"), words, wording);
            case CONTACT_REPLACED ->
                    toContact(
                            from(known, nobody(known, "contact", "mail.contact-replaced")),
                            words,
                            wording);
            case AGREEMENT_ENDED -> ended(words, wording);
            case AGREEMENT_CONTINUED -> continued(words, wording);
            case AGREEMENT_ENDS -> ends(words, wording);
            default -> withdrawn(words, wording);
        };
    }

    /** The sentence for where nobody follows. */
    private static String nobody(Map<String, Object> known, String who, String key) {
        return "".equals(known.get(who)) ? key + ".nobody" : key;
    }

    /** The sentence for a day to come. */
    private static String from(Map<String, Object> known, String key) {
        return Boolean.TRUE.equals(known.get("planned")) ? key + ".from" : key;
    }

    private NoticeTexts.Notice toSam(
            MailKind kind, String key, Map<String, Object> known, Wording wording) {
        return new NoticeTexts.Notice(
                wording.text("mail." + kind.key() + ".subject", known),
                List.of(
                        new Block.Words(wording.text(key, known)),
                        new Block.Link(
                                wording.text("mail.see-agreement"),
                                url + "/desk/agreements/" + known.get("agreement"))));
    }

    private NoticeTexts.Notice toContact(String key, Map<String, Object> known, Wording wording) {
        return new NoticeTexts.Notice(
                wording.text("mail.contact-changed.subject", known),
                List.of(
                        new Block.Words(wording.text(key, known)),
                        new Block.Link(wording.text("mail.see-plan"), url + "/plan")));
    }

    private NoticeTexts.Notice ended(Map<String, Object> known, Wording wording) {
        String follows = "mail.agreement-ended." + known.get("follows");
        String means = "mail.agreement-ended." + known.get("to");
        return new NoticeTexts.Notice(
                wording.text("mail.agreement-ended.subject", known),
                List.of(
                        new Block.Words(wording.text("mail.agreement-ended", known)),
                        new Block.Words(wording.text(follows, known)),
                        new Block.Words(wording.text(means, known)),
                        whereToLook(known, wording)));
    }

    private NoticeTexts.Notice continued(Map<String, Object> known, Wording wording) {
        String until = Boolean.TRUE.equals(known.get("renews")) ? "renews" : "until";
        return new NoticeTexts.Notice(
                wording.text("mail.agreement-continued.subject", known),
                List.of(
                        new Block.Words(wording.text("mail.agreement-continued." + until, known)),
                        new Block.Words(
                                wording.text("mail.agreement-continued." + known.get("to"), known)),
                        whereToLook(known, wording)));
    }

    /** The agreement for staff, the plan for their contact. */
    private Block whereToLook(Map<String, Object> known, Wording wording) {
        return "sam".equals(known.get("to"))
                ? new Block.Link(
                        wording.text("mail.see-agreement"),
                        url + "/desk/agreements/" + known.get("agreement"))
                : new Block.Link(wording.text("mail.see-plan"), url + "/plan");
    }

    private NoticeTexts.Notice ends(Map<String, Object> known, Wording wording) {
        return new NoticeTexts.Notice(
                wording.text("mail.agreement-ends.subject", known),
                List.of(
                        new Block.Words(wording.text("mail.agreement-ends", known)),
                        new Block.Words(String.valueOf(known.get("why"))),
                        new Block.Words(wording.text("mail.agreement-ends.after", known)),
                        new Block.Link(wording.text("mail.see-plan"), url + "/plan")));
    }

    private NoticeTexts.Notice withdrawn(Map<String, Object> known, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text("mail.agreement-withdrawn", known)));
        blocks.add(new Block.Words(String.valueOf(known.get("why"))));
        if (known.containsKey("earlier")) {
            blocks.add(new Block.Words(wording.text("mail.agreement-withdrawn.earlier", known)));
        }
        if (Boolean.TRUE.equals(known.get("wasToAsk"))) {
            blocks.add(new Block.Words(wording.text("mail.agreement-withdrawn.contact", known)));
        }
        if (Boolean.TRUE.equals(known.get("goesOn"))) {
            blocks.add(new Block.Words(wording.text("mail.agreement-withdrawn.goes-on", known)));
        }
        blocks.add(new Block.Link(wording.text("mail.see-plan"), url + "/plan"));
        return new NoticeTexts.Notice(
                wording.text("mail.agreement-withdrawn.subject", known), blocks);
    }

    private Map<String, Object> named(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = new HashMap<>(known);
        for (String plan : List.of("plan", "earlier", "next")) {
            words.computeIfPresent(plan, (_, key) -> plan(key.toString(), wording));
        }
        for (String day : List.of("from", "ends")) {
            words.computeIfPresent(
                    day, (_, written) -> wording.day(LocalDate.parse(written.toString())));
        }
        return words;
    }

    private String plan(String key, Wording wording) {
        return programmes.current().plans().named(key).in(wording.language().tag());
    }
}
