package dev.firstline.mail.incoming;

import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.rule.Letter;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.notifications.MailAddresses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who wrote a message, and makes a person of whoever asks for something (INT-6, INT-7). */
@Component
class Senders {

    /** Whom a message is ascribed to that names nobody; the domain can never exist (RFC 2606). */
    private static final String NOBODY = "nobody@sender.invalid";

    private static final Pattern USABLE =
            Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]{1,64}@[^\\s@<>,;\"\\p{Cntrl}]{1,255}");

    private final People people;
    private final Organisations organisations;
    private final MailAddresses addresses;

    Senders(People people, Organisations organisations, MailAddresses addresses) {
        this.people = people;
        this.organisations = organisations;
        this.addresses = addresses;
    }

    Sender of(Letter letter) {
        String address = letter.sender();
        if (!USABLE.matcher(address).matches()) {
            return new Sender("", "", Optional.empty(), Optional.empty());
        }
        String name = Optional.ofNullable(letter.message().from()).map(Mailbox::name).orElse("");
        return new Sender(
                address, name, people.findByEmail(address), organisations.findByDomainOf(address));
    }

    /** Whether a machine may write back: not to nobody, and not to ourselves. */
    boolean isAnswerable(Sender sender) {
        return !sender.address().isEmpty()
                && !sender.address().equalsIgnoreCase(addresses.support());
    }

    /**
     * The sender as a person: one of a verified domain becomes a contact, anybody else an unknown
     * sender.
     */
    @Transactional
    Person introduce(Sender sender, Letter letter) {
        if (sender.address().isEmpty()) {
            return people.findOrAdd(NOBODY, "", "en");
        }
        Person person =
                sender.known()
                        .orElseGet(
                                () ->
                                        people.findOrAdd(
                                                sender.address(),
                                                sender.name(),
                                                language(sender, letter)));
        boolean isContact =
                person.organisation().isPresent() || !person.roles().isEmpty() || !person.active();
        return sender.domain()
                .filter(organisation -> !isContact)
                .map(organisation -> people.place(person.id(), organisation.id()))
                .orElse(person);
    }

    String language(Sender sender, Letter letter) {
        return sender.known()
                .map(Person::language)
                .or(() -> sender.domain().map(Organisation::language))
                .orElseGet(() -> LanguageGuess.of(letter));
    }
}
