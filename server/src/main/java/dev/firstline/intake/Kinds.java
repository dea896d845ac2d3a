package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseKind;
import dev.firstline.cases.CasePolicy;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says at triage what a case is; one that nobody has yet goes where that belongs (INT-12). */
@Component
public class Kinds {

    private final Routes routes;
    private final Aftermath aftermath;

    Kinds(Routes routes, Aftermath aftermath) {
        this.routes = routes;
        this.aftermath = aftermath;
    }

    @Transactional
    public Case set(Actor actor, CaseAsSeen seen, CaseKind kind) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        Act act = aftermath.act(actor);
        return aftermath.keep(routes.after(subject.filing().sort(kind, act), act), act);
    }
}
