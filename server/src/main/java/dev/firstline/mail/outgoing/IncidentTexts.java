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
        known.put("line", line(known, wording));
        known.put("back", -number(known, "used"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(wording.text(key(kind, known), known)));
        if (known.containsKey("words")) {
            blocks.add(new Block.Words(String.valueOf(known.get("words"))));
        }
        blocks.add(
                new Block.Link(wording.text("mail.see-account"), url + path(kind, known, month)));
        return new Notice(wording.text("mail." + kind.key() + ".subject", known), blocks);
    }

    /** The line that is questioned, as its reader calls it; empty where the mail is about none. */
    private static String line(Map<String, Object> known, Wording wording) {
        if (!known.containsKey("type")) {
            return "";
        }
        Map<String, Object> named = new HashMap<>(known);
        named.put("type", wording.text("incident.type." + known.get("type")));
        return wording.text(
                known.containsKey("number") ? "mail.incident-line.case" : "mail.incident-line",
                named);
    }

    private static int number(Map<String, Object> known, String name) {
        return known.get(name) instanceof Integer number ? number : 0;
    }

    private static String key(MailKind kind, Map<String, Object> known) {
        if (kind == MailKind.STATEMENT_ISSUED && number(known, "agreements") > 1) {
            return "mail.statement-issued.several";
        }
        if (kind == MailKind.STATEMENT_ISSUED && number(known, "used") < 0) {
            return "mail.statement-issued.given-back";
        }
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
