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
        return kind == MailKind.SAM_NAMED ? samNamed(words, wording) : withdrawn(words, wording);
    }

    private NoticeTexts.Notice samNamed(Map<String, Object> known, Wording wording) {
        return new NoticeTexts.Notice(
                wording.text("mail.sam-named.subject", known),
                List.of(
                        new Block.Words(wording.text("mail.sam-named", known)),
                        new Block.Link(
                                wording.text("mail.see-agreement"),
                                url + "/desk/agreements/" + known.get("agreement"))));
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
        blocks.add(new Block.Link(wording.text("mail.see-plan"), url + "/plan"));
        return new NoticeTexts.Notice(
                wording.text("mail.agreement-withdrawn.subject", known), blocks);
    }

    private Map<String, Object> named(Map<String, Object> known, Wording wording) {
        Map<String, Object> words = new HashMap<>(known);
        for (String plan : List.of("plan", "earlier")) {
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
