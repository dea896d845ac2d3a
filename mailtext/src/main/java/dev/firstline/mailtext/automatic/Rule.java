package dev.firstline.mailtext.automatic;

import java.util.Optional;

/** One sign by which a machine gives itself away. */
@FunctionalInterface
interface Rule {
    /** Why it is a machine, where this sign is there. */
    Optional<String> why(Evidence evidence);
}
