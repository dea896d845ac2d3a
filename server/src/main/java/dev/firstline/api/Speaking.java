package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Said;

import org.springframework.stereotype.Component;

/** Gives a message to the door that it is for: staff's answer, staff's note, a customer's words. */
@Component
class Speaking {

    /** The message, and the case on which it stands. */
    record Spoken(Case subject, Message message) {}

    private final Cases cases;
    private final Answers answers;
    private final CustomerWords customerWords;

    Speaking(Cases cases, Answers answers, CustomerWords customerWords) {
        this.cases = cases;
        this.answers = answers;
        this.customerWords = customerWords;
    }

    Spoken say(Actor actor, CaseAsSeen seen, Said said, Visibility visibility) {
        Case subject = cases.get(actor, seen.number());
        if (actor.isStaff()) {
            return new Spoken(subject, answer(actor, seen, said, visibility));
        }
        if (visibility == Visibility.INTERNAL) {
            throw Refused.notPermitted("message.internal-staff-only")
                    .because(MissingRole.of(actor, Role::isStaff));
        }
        requireOwnChannel(said.channel());
        CustomerWords.Written written = customerWords.write(actor, seen, said);
        return new Spoken(written.subject(), written.message());
    }

    /** That somebody telephoned or mailed is staff's to record (INT-5), or the mail's own. */
    private static void requireOwnChannel(Channel channel) {
        if (channel == Channel.TELEPHONE || channel == Channel.MAIL) {
            throw Refused.invalid("channel", "channel.staff-only", channel.key());
        }
    }

    private Message answer(Actor actor, CaseAsSeen seen, Said said, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> answers.reply(actor, seen, said);
            case INTERNAL -> answers.note(actor, seen, said);
        };
    }
}
