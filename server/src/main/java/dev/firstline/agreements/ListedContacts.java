package dev.firstline.agreements;

import dev.firstline.access.PersonId;
import dev.firstline.directory.AskingRestricted;
import dev.firstline.directory.People;
import dev.firstline.explanation.Refused;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A list of who may ask never leaves out the single point of contact, through whom alone the
 * organisation reaches the vendor (INT-6).
 */
@Component
public class ListedContacts {

    private final Agreements agreements;
    private final People people;

    ListedContacts(Agreements agreements, People people) {
        this.agreements = agreements;
        this.people = people;
    }

    /** Refuses a list without one who is the contact by now, or is to be. */
    @EventListener
    public void on(AskingRestricted to) {
        agreements.list(to.organisation()).stream()
                .filter(it -> !it.on(agreements.today(to.organisation())).isOver())
                .flatMap(it -> it.contact().stream())
                .filter(contact -> !to.listed().contains(contact))
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(PersonId leftOut) {
        throw Refused.invalid("listed", "asking.contact-left-out", people.get(leftOut).name());
    }
}
