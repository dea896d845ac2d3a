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
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    private final Aftermath aftermath;
    private final BusinessTime time;

    Moves(
            Admissions admissions,
            Programmes programmes,
            Conversations conversations,
            Routes routes,
            ChargeMoves chargeMoves,
            Aftermath aftermath,
            BusinessTime time) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.conversations = conversations;
        this.routes = routes;
        this.chargeMoves = chargeMoves;
        this.aftermath = aftermath;
        this.time = time;
    }

    /**
     * Moves one case.
     *
     * @param reason which staff read
     * @throws Refused where it runs under what holds now already, or its priority is no longer one
     */
    @Transactional
    public Case move(Actor actor, CaseAsSeen seen, Said reason) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        if (reason.body().isBlank()) {
            throw Refused.invalid("reason", "move.reason-missing");
        }
        Act act = aftermath.act(actor);
        int version = programmes.current().version();
        Basis basis = basis(subject);
        subject.filing().runUnder(version, basis, act);
        Message why = conversations.add(subject, reason.as(Visibility.INTERNAL), act);
        Act saying = act.saying(why.id());
        Change moved = subject.filing().runUnder(version, basis, saying);
        Case after = aftermath.keepRecounted(routes.after(moved, saying), saying, "version");
        chargeMoves.follow(subject, after, saying);
        return after;
    }

    /**
     * The case as it would be if it were moved now.
     *
     * @throws Refused as moving it would be
     */
    Case foresee(Case subject) {
        return subject.filing()
                .runUnder(
                        programmes.current().version(),
                        basis(subject),
                        Act.ofFirstline(time.instant()))
                .after();
    }

    /** What covers it now, by a version that has its priority. */
    private Basis basis(Case subject) {
        programmes.current().priority(subject.handling().priority());
        return admissions.ofToday(subject);
    }
}
