package dev.firstline.programme;

import dev.firstline.access.PersonId;

/** Who published a version. */
public sealed interface AppliedBy {

    /** Nobody: the first start of an empty database. */
    record FirstStart() implements AppliedBy {}

    /** Somebody who works here, on a page or by name on the command line. */
    record Person(PersonId id) implements AppliedBy {}

    /**
     * Whoever may use the command line.
     *
     * @param user the name under which the operating system knows them
     */
    record CommandLine(String user) implements AppliedBy {}
}
