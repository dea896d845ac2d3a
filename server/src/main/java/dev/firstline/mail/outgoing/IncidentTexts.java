package dev.firstline.mail.outgoing;

import dev.firstline.mail.outgoing.NoticeTexts.Notice;
import dev.firstline.notifications.MailKind;
import dev.firstline.texts.Wording;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of mail about an organisation's account.
 *
 * @param url of our pages
 */
record IncidentTexts(String url) {

    Notice write(MailKind kind, Map<String, Object> particulars, Wording wording) {
        Map<String, Object> known = new HashMap<>(particulars);
        String month = String.valueOf(known.get("month"));
        if (known.containsKey("month")) {
            known.put("month", wording.month(YearMonth.parse(month)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text(key(kind, known), known)));
        if (known.containsKey("words")) {
            blocks.add(new Block.Words(String.valueOf(known.get("words"))));
        }
        blocks.add(
                new Block.Link(wording.text("mail.see-account"), url + path(kind, known, month)));
        return new Notice(wording.text("mail." + kind.key() + ".subject", known), blocks);
    }

    private static String key(MailKind kind, Map<String, Object> known) {
        return kind == MailKind.DISPUTE_ANSWERED
                ? "mail.dispute-answered." + known.get("answer")
                : "mail." + kind.key();
    }

    private static String path(MailKind kind, Map<String, Object> known, String month) {
        return switch (kind) {
            case INCIDENT_DISPUTED -> "/desk/incidents/" + known.get("entry");
            case DISPUTE_ANSWERED -> "/incidents/lines/" + known.get("entry");
            default -> "/incidents/" + month;
        };
    }
}
