package dev.firstline.programme;

import dev.firstline.programme.plans.Chosen;

import java.util.Collection;

/**
 * What somebody relies on and a new version has to keep: whoever lets organisations buy plans gives
 * a bean of it. A version in which one of them is gone, or promises no longer what it did, is not
 * published.
 */
public interface PlansInUse {

    /** What is in use now or will be; each as often as one likes. */
    Collection<Use> list();

    /**
     * Something in use.
     *
     * @param chosen what was bought
     * @param by who uses it, as people know it, such as {@code the agreement of Acme}
     */
    record Use(Chosen chosen, String by) {}
}
