package dev.firstline.api.views;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.directory.People;
import dev.firstline.mail.RefusedLetter;
import dev.firstline.mail.RefusedMail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Refused mail as programs see it. */
@Component
public class ShownRefusals {

    private final People people;
    private final Cases cases;

    ShownRefusals(People people, Cases cases) {
        this.people = people;
        this.cases = cases;
    }

    /** As it stands in a list. */
    public RefusedMailView of(RefusedMail it) {
        return of(it, Optional.empty());
    }

    /** With what it says, as far as that is kept. */
    public RefusedMailView of(RefusedMail it, Optional<RefusedLetter> letter) {
        return new RefusedMailView(
                Long.toString(it.id()),
                it.receivedAt(),
                person(it.sender()),
                it.subject(),
                it.reason(),
                it.why(),
                it.state().key(),
                person(it.decidedBy()),
                it.decidedAt(),
                Optional.ofNullable(it.caseId())
                        .map(cases::get)
                        .map(Case::number)
                        .map(String::valueOf)
                        .orElse(null),
                letter.map(RefusedLetter::words).orElse(null),
                letter.map(RefusedLetter::files).orElse(List.of()).stream()
                        .map(RefusedLetter.Enclosed::name)
                        .toList());
    }

    private @Nullable PersonView person(@Nullable PersonId id) {
        return id == null ? null : people.find(id).map(PersonView::of).orElse(null);
    }
}
