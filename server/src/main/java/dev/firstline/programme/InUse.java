package dev.firstline.programme;

import dev.firstline.programme.plans.Chosen;

import java.util.Collection;

/**
 * What somebody relies on and a new version has to keep: whoever lets organisations buy plans, or
 * says by which region they are answered, or in which queue cases wait, gives a bean of it. A
 * version in which one of them is gone, or promises no longer what it did, is not published.
 */
public interface InUse {

    /** What is in use now or will be; each as often as one likes. */
    Collection<Use> list();

    /** Something in use, and by whom. */
    sealed interface Use {

        FaultPart.Words by();
    }

    /** What was bought. */
    record OfPlan(Chosen chosen, FaultPart.Words by) implements Use {}

    /** In whose hours somebody is answered. */
    record OfRegion(String region, FaultPart.Words by) implements Use {}

    /** Where cases wait. */
    record OfQueue(String queue, FaultPart.Words by) implements Use {}
}
