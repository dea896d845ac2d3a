package dev.firstline.mail.incoming;

import dev.firstline.cases.Act;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.Visibility;
import dev.firstline.mail.rule.Decision;
import dev.firstline.mail.rule.Findings;
import dev.firstline.mail.rule.Hint;
import dev.firstline.mail.rule.Letter;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notes on a case what staff should know of the message that came to it. */
@Component
class StaffHints {

    private final Cases cases;
    private final Conversations conversations;
    private final BusinessTime time;
    private final Wording wording;

    StaffHints(Cases cases, Conversations conversations, BusinessTime time, Texts texts) {
        this.cases = cases;
        this.conversations = conversations;
        this.time = time;
        this.wording = texts.in(Language.EN);
    }

    void leave(CaseId about, Decision decision, Letter letter, Findings findings) {
        List<Hint> hints = hints(decision, letter, findings);
        if (hints.isEmpty()) {
            return;
        }
        String words =
                hints.stream()
                        .map(hint -> wording.text("mail.hint." + hint.key(), hint.value()))
                        .collect(Collectors.joining("\n\n"));
        conversations.add(
                cases.get(about),
                NewMessage.of(Channel.MAIL, Visibility.INTERNAL, words),
                Act.ofFirstline(time.instant()));
    }

    private static List<Hint> hints(Decision decision, Letter letter, Findings findings) {
        List<Hint> hints = new ArrayList<>();
        if (decision instanceof Decision.Replayed || decision instanceof Decision.Undelivered) {
            return hints;
        }
        if (decision instanceof Decision.Asked asked) {
            hints.addAll(asked.hints());
        }
        if (findings.idReused()) {
            hints.add(new Hint("id-reused", letter.fingerprint().messageId()));
        }
        if (letter.message().error() != null) {
            hints.add(new Hint("unreadable", letter.message().error()));
        }
        return hints;
    }
}
