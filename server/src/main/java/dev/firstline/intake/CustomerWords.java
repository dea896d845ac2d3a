package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Merges;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.Person;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.function.Function;

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
    private final Owners owners;
    private final FollowUps followUps;
    private final Merges merges;
    private final Aftermath aftermath;

    CustomerWords(
            Cases cases,
            Conversations conversations,
            Programmes programmes,
            Owners owners,
            FollowUps followUps,
            Merges merges,
            Aftermath aftermath) {
        this.cases = cases;
        this.conversations = conversations;
        this.programmes = programmes;
        this.owners = owners;
        this.followUps = followUps;
        this.merges = merges;
        this.aftermath = aftermath;
    }

    /**
     * Adds what the customer wrote. A case that waited for it goes on; a resolved one is not
     * accepted, and goes on too; a closed one is re-opened within the programme's days (CAS-6),
     * later a new case follows it up. What is written on one that was merged goes to where it goes
     * on (CAS-7).
     */
    @Transactional
    public Written write(Actor actor, CaseAsSeen seen, Said said) {
        CasePolicy.requireCustomer(actor);
        return write(actor, goesOn(aftermath.hold(actor, seen)), said);
    }

    /**
     * The same by mail, whose sender {@linkplain #mayWriteOn may write} on a case of a colleague
     * without seeing it (MAIL-3, ACC-7). That is added, and its owner hears of it; a resolved or
     * closed case stays as it is, since it is not theirs to reject or re-open. Where it is too late
     * for that, or nobody is left to hear of it, a new case follows up, and tells nothing of the
     * old one.
     *
     * @param title of the mail
     */
    @Transactional
    public Written writeByMail(Actor actor, CaseId id, String title, Said said) {
        CasePolicy.requireCustomer(actor);
        Case subject = goesOn(cases.getForChange(id));
        return cases.maySee(actor, subject)
                ? write(actor, subject, said)
                : writeUnseen(actor, subject, title, said);
    }

    private Case goesOn(Case held) {
        return held.handling().merge().isEmpty()
                ? held
                : cases.getForChange(merges.target(held).id());
    }

    private Written write(Actor actor, Case subject, Said said) {
        Act act = aftermath.act(actor);
        if (isOver(subject, act)) {
            return opened(actor, followUps.askAgain(actor, subject, said, act));
        }
        return add(
                subject,
                said,
                act,
                saying ->
                        Consequence.ofOwnWords(
                                owners.found(subject, saying),
                                reopenDays(subject),
                                owners.last(subject),
                                saying));
    }

    private Written writeUnseen(Actor actor, Case subject, String title, Said said) {
        Act act = aftermath.act(actor);
        boolean unheard = !subject.isOpen() && owners.areGone(subject);
        if (unheard || isOver(subject, act)) {
            return opened(actor, followUps.askAnew(actor, subject, title, said, act));
        }
        return add(
                subject,
                said,
                act,
                saying -> Consequence.ofColleague(owners.found(subject, saying), saying));
    }

    /** Whether it is too late to open the case again. */
    private boolean isOver(Case subject, Act act) {
        return !subject.isOpen() && !subject.mayReopen(reopenDays(subject), act.at());
    }

    private int reopenDays(Case subject) {
        return programmes.version(subject.origin().programmeVersion()).reopenDays();
    }

    private Written add(Case subject, Said said, Act act, Function<Act, Consequence> rule) {
        Message message = conversations.add(subject, said.as(Visibility.PUBLIC), act);
        Act saying = act.saying(message.id());
        Consequence follows = rule.apply(saying);
        Case after = aftermath.keepAsked(follows.change(), saying);
        aftermath.tellOwner(
                follows.news(), "wrote:" + message.id().value(), after, message.id(), act);
        return new Written(after, message);
    }

    private Written opened(Actor actor, Case opened) {
        return new Written(opened, conversations.list(actor, opened).getFirst());
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
