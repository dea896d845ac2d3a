package dev.firstline.desk.casepage;

import dev.firstline.casepages.CoverageNow;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Under which agreement a case runs, and whether what it is about is supported.
 *
 * @param organisation id of the organisation's page, 0 before the case is placed
 * @param plan by name; that there is no agreement, for a lead
 * @param agreement id of the agreement's page, 0 for none
 * @param planWhy why this agreement holds
 * @param hours those that count for its priority
 * @param now whether they are open
 * @param told of the agreement, and of what the case is about
 * @param support whether that is supported, empty where nobody has said which release it is
 * @param supportWhy null where there is nothing to explain
 */
public record CustomerSheet(
        long organisation,
        String plan,
        long agreement,
        Why planWhy,
        String hours,
        CoverageNow now,
        Why hoursWhy,
        List<Told> told,
        boolean supported,
        String support,
        @Nullable Why supportWhy) {

    /**
     * One thing more that is known of the customer.
     *
     * @param why null where nobody decided it
     */
    public record Told(String name, String value, @Nullable Why why) {}
}
