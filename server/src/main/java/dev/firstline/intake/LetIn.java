package dev.firstline.intake;

import dev.firstline.directory.Organisation;
import dev.firstline.directory.Person;

import java.util.Optional;

/**
 * Who asks, for which organisation as far as anybody knows, and as what that is let in.
 *
 * @param organisation empty before staff have placed who asks
 */
record LetIn(Person asker, Optional<Organisation> organisation, Admission admission) {

    /** What nobody is promised an answer to before staff have looked at it. */
    static LetIn toTriage(Person asker) {
        return new LetIn(asker, Optional.empty(), Admission.TO_TRIAGE);
    }

    LetIn as(Admission other) {
        return new LetIn(asker, organisation, other);
    }
}
