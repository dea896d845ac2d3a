package dev.firstline.intake;

import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Change;
import dev.firstline.cases.Handling;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Routing;
import dev.firstline.directory.People;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.lines.Routed;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends cases where the programme's rules say, by what is known of them (RTE-1, INT-6). */
@Component
class Routes {

    private final Programmes programmes;
    private final People people;
    private final CaseTerms terms;

    Routes(Programmes programmes, People people, CaseTerms terms) {
        this.programmes = programmes;
        this.people = people;
        this.terms = terms;
    }

    /**
     * Where a new request goes.
     *
     * @param language of whoever asks
     * @param bought under what it runs, null for one that nobody has placed yet
     */
    Routing ofNew(
            Programme programme,
            Request asked,
            String priority,
            String language,
            @Nullable Bought bought) {
        CaseFacts facts =
                CaseFacts.unplaced(priority, null, Channel.of(asked.channel().key()), language);
        return routing(programme, bought == null ? facts : under(facts, bought));
    }

    /** Where a placed case goes, as it is now. */
    Routing of(Case subject) {
        Origin origin = subject.origin();
        Handling handling = subject.handling();
        CaseFacts facts =
                CaseFacts.unplaced(
                        handling.priority(),
                        handling.kindKey(),
                        Channel.of(origin.channel().key()),
                        people.get(origin.requester()).language());
        return routing(
                programmes.version(origin.programmeVersion()), under(facts, terms.bought(subject)));
    }

    /** A change, after which a placed case that nobody has yet goes where it belongs then. */
    Change after(Change change, Act act) {
        Case changed = change.after();
        boolean goes =
                changed.state() == CaseState.NEW && changed.origin().organisation().isPresent();
        return goes ? change.then(changed.filing().route(of(changed), act)) : change;
    }

    private CaseFacts under(CaseFacts facts, Bought bought) {
        return facts.under(programmes.terms(bought), bought.chosen() == null);
    }

    private static Routing routing(Programme programme, CaseFacts facts) {
        Routed routed = programme.route(facts);
        return new Routing(routed.queue(), routed.line(), routed.rule());
    }
}
