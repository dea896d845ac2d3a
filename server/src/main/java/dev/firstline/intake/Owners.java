package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Change;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has a case, or had it last, as far as that person still works here. */
@Component
class Owners {

    private final People people;

    Owners(People people) {
        this.people = people;
    }

    /** Who had the case last, null if that person has left (CAS-6). */
    @Nullable PersonId last(Case subject) {
        return subject.handling().lastOwner().filter(this::worksHere).orElse(null);
    }

    /** Whether nobody would read what is written on the case. */
    boolean areGone(Case subject) {
        return subject.handling().owner().filter(this::worksHere).isEmpty();
    }

    /**
     * The case as words of the customer's side find it: what its owner has left behind waits in its
     * queue again, where staff look.
     */
    Change found(Case subject, Act act) {
        boolean leftBehind =
                subject.isOpen() && subject.handling().owner().isPresent() && areGone(subject);
        return leftBehind ? subject.giveBack(Act.ofFirstline(act.at())) : subject.touched(act);
    }

    private boolean worksHere(PersonId owner) {
        return people.find(owner).filter(Person::isStaff).isPresent();
    }
}
