package dev.firstline.portal.plan;

import dev.firstline.casepages.CoverageNow;
import dev.firstline.casepages.OfferedOption;
import dev.firstline.directory.Asking;
import dev.firstline.directory.Person;
import dev.firstline.statements.ImplementationSheet;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What the reader's organisation has bought, and who may do what.
 *
 * @param begins that none runs today, and from when the first does, or since when none does; empty
 *     where one runs, or none ever will
 * @param cards agreements that run, then those that are to begin, the next first, then those that
 *     ended with none to follow
 * @param implementations that concern the organisation (INC-5)
 * @param who who may do what, in sentences
 * @param pin the reader's own support PIN; {@code pinLocked} where it counts no more until it is
 *     renewed
 * @param people of the organisation, for its administrator; none for others
 * @param listed who of them is on the list of who may ask
 * @param offer what a purchasing representative may ask for; null for others
 */
public record PlanView(
        String organisation,
        String begins,
        List<PlanCard> cards,
        List<ImplementationSheet> implementations,
        List<String> who,
        String pin,
        boolean pinLocked,
        Asking asking,
        int askingVersion,
        List<Person> people,
        Set<Long> listed,
        @Nullable WishOffer offer) {

    /**
     * An agreement in words.
     *
     * @param days from when to when, and whether it renews itself then
     * @param termEnds the last day of the present term, in words; {@code endsOn} as forms send it
     * @param price for a term, for who buys; empty for others, and where none was set
     * @param covered by when answers are promised, by priority
     * @param region hours and telephone
     * @param implementation what is free of charge until one is complete, empty for nothing
     * @param options bought with it, empty for none
     * @param services that belong to it, empty for none
     * @param sam the support account manager, empty for none
     * @param now what is agreed on, as forms name it
     * @param wishes changes of it that were asked for, the latest first
     */
    public record PlanCard(
            long id,
            String plan,
            String products,
            String days,
            String price,
            String state,
            boolean running,
            String endsOn,
            String termEnds,
            String region,
            List<Covered> covered,
            String options,
            String channels,
            String allowance,
            String implementation,
            String services,
            String sam,
            AgreedNow now,
            List<WishLine> wishes) {

        /** Whether a wish about it waits for an answer: there is one at a time. */
        public boolean isAskedFor() {
            return wishes.stream().anyMatch(WishLine::isOpen);
        }
    }

    /** What is agreed on, by the keys and ids that fields send. */
    public record AgreedNow(
            String plan, String overlaid, List<String> options, String contact, boolean renews) {}

    /**
     * What may be chosen where another plan is asked for.
     *
     * @param overlays which plans lie over which others, for scripts
     */
    public record WishOffer(
            List<Choice> plans,
            List<Choice> overlaid,
            String overlays,
            List<OfferedOption> options,
            List<Choice> contacts) {}

    /**
     * What is promised for a priority.
     *
     * @param hours in which that is counted
     * @param now whether they are open
     */
    public record Covered(String priority, List<String> promises, String hours, CoverageNow now) {

        public Covered {
            promises = List.copyOf(promises);
        }
    }

    /** What was asked for, in whose words, and how far it is. */
    public record WishLine(long id, String what, String words, String answer, boolean isOpen) {}

    public boolean administers() {
        return !people.isEmpty();
    }
}
