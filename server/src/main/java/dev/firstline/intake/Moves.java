package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Change;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Fact;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Moves open cases to what holds now: the version of the programme, and the agreement that covers
 * them today. Without staff who do so, a case keeps what it was opened under (PRG-2); its promises
 * are counted anew from their own start (COM-6).
 */
@Component
public class Moves {

    private final Admissions admissions;
    private final Programmes programmes;
    private final Conversations conversations;
    private final Routes routes;
    private final ChargeMoves chargeMoves;
    private final MoveNotices notices;
    private final Aftermath aftermath;
    private final BusinessTime time;

    Moves(
            Admissions admissions,
            Programmes programmes,
            Conversations conversations,
            Routes routes,
            ChargeMoves chargeMoves,
            MoveNotices notices,
            Aftermath aftermath,
            BusinessTime time) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.conversations = conversations;
        this.routes = routes;
        this.chargeMoves = chargeMoves;
        this.notices = notices;
        this.aftermath = aftermath;
        this.time = time;
    }

    /**
     * Moves one case, and tells its customer what that changes of what they were told.
     *
     * @param reason which staff read
     * @throws Refused where it runs under what holds now already, or its priority is no longer one
     */
    @Transactional
    public Case move(Actor actor, CaseAsSeen seen, Said reason) {
        MoveNotices.Moved moved = moveUntold(actor, seen, reason);
        notices.tell(List.of(moved));
        return moved.after().subject();
    }

    /** The same, of which whoever moves several tells. */
    @Transactional
    MoveNotices.Moved moveUntold(Actor actor, CaseAsSeen seen, Said reason) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        if (reason.body().isBlank()) {
            throw Refused.invalid("reason", "move.reason-missing");
        }
        MoveNotices.Standing before = notices.look(subject);
        Act act = aftermath.act(actor);
        int version = programmes.current().version();
        Basis basis = basis(subject);
        subject.filing().runUnder(version, basis, act);
        Message why = conversations.add(subject, reason.as(Visibility.INTERNAL), act);
        Act saying = act.saying(why.id());
        Change moved = subject.filing().runUnder(version, basis, saying);
        Change routed = routes.after(moved, saying);
        String since = cause(subject, routed.after());
        Case after = aftermath.keepRecounted(routed, saying, since);
        chargeMoves.follow(subject, after, saying);
        return new MoveNotices.Moved(before, notices.look(after), since);
    }

    /** What its promises are counted anew for: another agreement, else another version. */
    private static String cause(Case before, Case after) {
        boolean sameAgreement =
                Objects.equals(
                        before.origin().basis().agreementId(),
                        after.origin().basis().agreementId());
        return sameAgreement ? Fact.VERSION : Fact.AGREEMENT;
    }

    /**
     * The case as it would be if it were moved now.
     *
     * @throws Refused as moving it would be
     */
    Case foresee(Case subject) {
        Act act = Act.ofFirstline(time.instant());
        Change moved =
                subject.filing().runUnder(programmes.current().version(), basis(subject), act);
        return routes.after(moved, act).after();
    }

    /**
     * Whether another version or another agreement holds for it now than the one under which it
     * runs, so that it may be moved; nobody moves what has not reached the vendor, or is closed.
     */
    boolean isPassed(Case subject) {
        return mayBePassed(subject)
                && (subject.origin().programmeVersion() != programmes.current().version()
                        || !Objects.equals(
                                subject.origin().basis().agreementId(),
                                admissions.ofToday(subject).agreementId()));
    }

    private static boolean mayBePassed(Case subject) {
        return subject.isWork() && subject.origin().organisation().isPresent();
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    Optional<Query<?>> ahead(Case subject) {
        return mayBePassed(subject) ? admissions.aheadOfToday(subject) : Optional.empty();
    }

    /** What covers it now, by a version that has its priority. */
    private Basis basis(Case subject) {
        programmes.current().priority(subject.handling().priority());
        return admissions.ofToday(subject);
    }
}
