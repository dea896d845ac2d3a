package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseLinks;
import dev.firstline.cases.EventType;
import dev.firstline.cases.LinkKind;
import dev.firstline.cases.Origin;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;

/** New cases for what is written on a case that does not become open again (CAS-6). */
@Component
class FollowUps {

    private final Programmes programmes;
    private final Requests requests;
    private final CaseLinks links;
    private final Aftermath aftermath;

    FollowUps(Programmes programmes, Requests requests, CaseLinks links, Aftermath aftermath) {
        this.programmes = programmes;
        this.requests = requests;
        this.links = links;
        this.aftermath = aftermath;
    }

    /** What a case was about, asked once more by who sees it, and who is told why it is new. */
    Case askAgain(Actor actor, Case old, Said said, Act act) {
        Origin origin = old.origin();
        String priority = old.handling().priority();
        boolean known = programmes.current().findPriority(priority).isPresent();
        Request asked =
                Request.of(actor.somebody(), said.channel(), origin.subject(), said.body())
                        .withPriority(known ? priority : null)
                        .about(origin.product(), origin.release(), origin.site())
                        .with(said.attachments())
                        .byMail(said.asSent(), act.at(), false);
        Case opened = open(actor, old, asked, act);
        aftermath.mail(
                MailKind.FOLLOW_UP,
                "opened:" + opened.number(),
                opened,
                null,
                asked.requester(),
                act);
        return opened;
    }

    /**
     * A request of its own, whose acknowledgement tells nothing of the old case: its writer does
     * not see that (ACC-7).
     *
     * @param title of what was written
     */
    Case askAnew(Actor actor, Case old, String title, Said said, Act act) {
        Request asked =
                Request.of(actor.somebody(), said.channel(), title, said.body())
                        .with(said.attachments())
                        .byMail(said.asSent(), act.at(), true);
        return open(actor, old, asked, act);
    }

    private Case open(Actor actor, Case old, Request asked, Act act) {
        Case opened = requests.openMore(actor, asked);
        links.add(opened, LinkKind.FOLLOW_UP_OF, old, act);
        aftermath.note(opened, EventType.FOLLOW_UP_OF, act, Long.toString(old.number()));
        return opened;
    }
}
