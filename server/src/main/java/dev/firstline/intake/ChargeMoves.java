package dev.firstline.intake;

import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Lets what a case counts follow it to the agreement under which it runs after all (INC-1). What
 * awaits an approval is charged once it has that.
 */
@Component
class ChargeMoves {

    private final Charges charges;
    private final Cases cases;

    ChargeMoves(Charges charges, Cases cases) {
        this.charges = charges;
        this.cases = cases;
    }

    /** What would become of it; empty where nothing would. */
    Optional<MovesAtOnce.Foretold> foresee(Case before, Case after) {
        return follows(before, after) ? charges.foreseeMove(after) : Optional.empty();
    }

    private static boolean follows(Case before, Case after) {
        boolean reached = after.state() != CaseState.AWAITING_APPROVAL;
        return reached && !agreement(before).equals(agreement(after));
    }

    void follow(Case before, Case after, Act act) {
        String from = agreement(before);
        String to = agreement(after);
        if (follows(before, after) && charges.move(after, act)) {
            cases.note(
                    after.id(),
                    new CaseEvent(EventType.CHARGE_MOVED, act.at(), act.person(), from, to, null));
        }
    }

    private static String agreement(Case of) {
        return of.origin().basis().agreement().map(it -> Long.toString(it.value())).orElse("–");
    }
}
