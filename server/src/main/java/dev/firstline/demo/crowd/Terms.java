package dev.firstline.demo.crowd;

import dev.firstline.cases.Case;
import dev.firstline.cases.Routing;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Queue;
import dev.firstline.programme.Region;
import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.lines.Routed;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.TargetKind;

import java.time.Duration;
import java.util.List;

/**
 * What the programme says of a case.
 *
 * @param bought by its organisation
 * @param promised false for one that nobody has placed
 */
record Terms(Programme programme, Bought bought, boolean promised) {

    private static final double URGENT = 0.08;
    private static final double SECOND_QUEUE = 0.15;

    /** Mostly the middle one, seldom the most urgent. */
    static String priority(Programme programme, Dice dice) {
        List<Priority> all = programme.priorities();
        if (all.size() == 1 || dice.falls(URGENT)) {
            return all.getFirst().key();
        }
        return all.get(1 + (int) ((all.size() - 1) * dice.smallShare(2))).key();
    }

    /** Where it goes by the rules; some were put into another queue by a person. */
    Routing routing(String priority, Roles roles, Dice dice) {
        CaseFacts unplaced =
                CaseFacts.unplaced(
                        priority,
                        null,
                        Channel.of(roles.channel().key()),
                        roles.customer().language());
        Routed triage = programme.route(unplaced);
        if (!promised) {
            return new Routing(triage.queue(), triage.line(), triage.rule());
        }
        Routed routed =
                programme.route(
                        unplaced.under(programme.terms(bought.chosen()), bought.chosen() == null));
        List<String> others =
                programme.queues().stream()
                        .map(Queue::key)
                        .filter(key -> !key.equals(routed.queue()))
                        .filter(key -> !key.equals(triage.queue()))
                        .toList();
        return !others.isEmpty() && dice.falls(SECOND_QUEUE)
                ? Routing.to(others.get(dice.below(others.size())))
                : new Routing(routed.queue(), routed.line(), routed.rule());
    }

    Pace pace(Case subject, Dice dice) {
        var terms = programme.terms(bought.chosen());
        String priority = subject.handling().priority();
        Duration limit = terms.target(priority, TargetKind.INITIAL_RESPONSE).orElseThrow().limit();
        Region region = programme.region(bought.region());
        return new Pace(terms.coverage(priority).calendar(region), limit, dice);
    }

    boolean isUrgent(Case subject) {
        return programme.priority(subject.handling().priority()).urgent();
    }

    /** Within so many days a closed case may be opened again. */
    int reopenDays() {
        return programme.reopenDays();
    }

    String mostUrgent() {
        return programme.priorities().getFirst().key();
    }
}
