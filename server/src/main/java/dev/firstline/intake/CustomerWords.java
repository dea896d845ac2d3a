package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Change;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the customer's side writes on a case, and what follows from the state in which it finds the
 * case.
 */
@Component
public class CustomerWords {

    /**
     * The message, and the case on which it stands now: another one if the old case was closed too
     * long ago.
     */
    public record Written(Case subject, Message message) {}

    private final Cases cases;
    private final Conversations conversations;
    private final Programmes programmes;
    private final People people;
    private final Requests requests;
    private final Aftermath aftermath;

    CustomerWords(
            Cases cases,
            Conversations conversations,
            Programmes programmes,
            People people,
            Requests requests,
            Aftermath aftermath) {
        this.cases = cases;
        this.conversations = conversations;
        this.programmes = programmes;
        this.people = people;
        this.requests = requests;
        this.aftermath = aftermath;
    }

    /**
     * Adds what the customer wrote. A case that waited for it goes on; a resolved one is not
     * accepted, and goes on too; a closed one is re-opened within the programme's days (CAS-6),
     * later a new case follows it up.
     */
    @Transactional
    public Written write(Actor actor, CaseAsSeen seen, Said said) {
        CasePolicy.requireCustomer(actor);
        Case subject = aftermath.hold(actor, seen);
        return write(actor, subject, said, sameAgain(actor, subject, said));
    }

    /**
     * The same by mail, whose sender {@linkplain #mayWriteOn may write} on a case of a colleague
     * without seeing it (MAIL-3, ACC-7): what follows it up then tells nothing of it.
     *
     * @param title of the mail
     */
    @Transactional
    public Written writeByMail(Actor actor, CaseId id, String title, Said said) {
        CasePolicy.requireCustomer(actor);
        Case subject = cases.getForChange(id);
        Request later =
                cases.takesPart(actor.somebody(), id)
                        ? sameAgain(actor, subject, said)
                        : Request.of(actor.somebody(), said.channel(), title, said.body());
        return write(actor, subject, said, later);
    }

    private Written write(Actor actor, Case subject, Said said, Request later) {
        Act act = aftermath.act(actor);
        if (!subject.isOpen() && !subject.mayReopen(reopenDays(subject), act.at())) {
            return followUp(actor, subject, said, later, act);
        }
        Message message = conversations.add(subject, said.as(Visibility.PUBLIC), act);
        Act saying = act.saying(message.id());
        Case after = aftermath.keep(consequence(subject, saying), saying);
        aftermath.tellOwner(
                MailKind.CUSTOMER_WROTE, "wrote:" + message.id().value(), after, message.id(), act);
        return new Written(after, message);
    }

    private Change consequence(Case subject, Act act) {
        return switch (subject.state()) {
            case WAITING_FOR_CUSTOMER -> subject.goOn(act);
            case RESOLVED -> subject.reject(act);
            case CLOSED ->
                    subject.reopen(
                            reopenDays(subject), Reopenings.activeOwner(people, subject), act);
            case NEW, AWAITING_APPROVAL, IN_PROGRESS, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER ->
                    subject.touched(act);
        };
    }

    /** What a case was about, asked once more. */
    private Request sameAgain(Actor actor, Case old, Said said) {
        Origin origin = old.origin();
        String priority = old.handling().priority();
        boolean known = programmes.current().findPriority(priority).isPresent();
        return Request.of(actor.somebody(), said.channel(), origin.subject(), said.body())
                .withPriority(known ? priority : null)
                .about(origin.product(), origin.release(), origin.site());
    }

    private Written followUp(Actor actor, Case old, Said said, Request later, Act act) {
        Request asked = later.with(said.attachments()).byMail(said.quoted(), act.at(), false);
        Case opened = requests.open(actor, asked);
        aftermath.note(opened, EventType.FOLLOW_UP_OF, act, Long.toString(old.number()));
        aftermath.mail(
                MailKind.FOLLOW_UP,
                "opened:" + opened.number(),
                opened,
                null,
                asked.requester(),
                act);
        return new Written(opened, conversations.list(actor, opened).getFirst());
    }

    private int reopenDays(Case subject) {
        return programmes.version(subject.origin().programmeVersion()).reopenDays();
    }

    /**
     * Whether a mail's sender may write on a case by naming its number: takes part, or is of its
     * organisation (MAIL-3).
     */
    public boolean mayWriteOn(Person sender, Case subject) {
        return cases.takesPart(sender.id(), subject.id())
                || (sender.organisation().isPresent()
                        && sender.organisation().equals(subject.origin().organisation()));
    }
}
