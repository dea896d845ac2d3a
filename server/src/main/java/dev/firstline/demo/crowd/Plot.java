package dev.firstline.demo.crowd;

import static dev.firstline.demo.crowd.Step.ANSWERED;
import static dev.firstline.demo.crowd.Step.ASKED;
import static dev.firstline.demo.crowd.Step.BACK_FROM_DEVELOPMENT;
import static dev.firstline.demo.crowd.Step.CALLED;
import static dev.firstline.demo.crowd.Step.CONFIRMED;
import static dev.firstline.demo.crowd.Step.CONFIRMED_FOR_CUSTOMER;
import static dev.firstline.demo.crowd.Step.ENHANCEMENT;
import static dev.firstline.demo.crowd.Step.HANDED_OVER;
import static dev.firstline.demo.crowd.Step.NOTED;
import static dev.firstline.demo.crowd.Step.PUT_TO_DEVELOPMENT;
import static dev.firstline.demo.crowd.Step.RAISED;
import static dev.firstline.demo.crowd.Step.REJECTED;
import static dev.firstline.demo.crowd.Step.REOPENED;
import static dev.firstline.demo.crowd.Step.RESOLVED;
import static dev.firstline.demo.crowd.Step.TAKEN;
import static dev.firstline.demo.crowd.Step.WROTE;

import java.util.List;

/**
 * How a case goes from its opening to its end.
 *
 * @param weight of a hundred cases how many go this way
 */
record Plot(int weight, List<Step> steps) {

    /** As in life most are short; each case has three messages in the mean. */
    private static final List<Plot> ALL =
            List.of(
                    plot(36, RESOLVED, CONFIRMED),
                    plot(11, TAKEN, RESOLVED, CONFIRMED_FOR_CUSTOMER),
                    plot(11, TAKEN, ANSWERED, RESOLVED, CONFIRMED),
                    plot(13, TAKEN, ASKED, WROTE, RESOLVED, CONFIRMED),
                    plot(5, CALLED, RESOLVED, CONFIRMED),
                    plot(5, ANSWERED, NOTED, WROTE, ANSWERED, RESOLVED, CONFIRMED),
                    plot(3, RESOLVED, REJECTED, ANSWERED, RESOLVED, CONFIRMED),
                    plot(
                            5,
                            TAKEN,
                            ANSWERED,
                            PUT_TO_DEVELOPMENT,
                            BACK_FROM_DEVELOPMENT,
                            RESOLVED,
                            CONFIRMED),
                    plot(2, RAISED, TAKEN, ANSWERED, RESOLVED, CONFIRMED),
                    plot(3, TAKEN, HANDED_OVER, ANSWERED, RESOLVED, CONFIRMED),
                    plot(2, RESOLVED, CONFIRMED, REOPENED, RESOLVED, CONFIRMED),
                    plot(4, TAKEN, ENHANCEMENT));

    private static Plot plot(int weight, Step... steps) {
        return new Plot(weight, List.of(steps));
    }

    static Plot any(Dice dice) {
        int left = dice.below(ALL.stream().mapToInt(Plot::weight).sum());
        for (Plot plot : ALL) {
            left -= plot.weight;
            if (left < 0) {
                return plot;
            }
        }
        return ALL.getLast();
    }

    /** Its beginning: so many steps, or one less where the case would be closed by the last. */
    Plot upTo(int some) {
        boolean open = some == 0 || !steps.get(some - 1).closes();
        return new Plot(weight, steps.subList(0, open ? some : some - 1));
    }
}
