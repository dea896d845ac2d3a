package dev.firstline.incidents;

import dev.firstline.explanation.Explanation.Fact;

/**
 * Incidents used of a month as a fact. Nobody uses fewer than none: where more was given back than
 * used, as late credits do, that is what is said.
 */
final class Used {

    private Used() {}

    /**
     * Named {@code used} or {@code given-back}.
     *
     * @param when what its name ends with, such as {@code -before}
     */
    static Fact fact(String when, int used) {
        return used < 0 ? new Fact("given-back" + when, -used) : new Fact("used" + when, used);
    }
}
