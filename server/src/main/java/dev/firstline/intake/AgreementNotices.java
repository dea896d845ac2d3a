package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementEnded;
import dev.firstline.agreements.AgreementWithdrawn;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wishes;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells those of the customer whom an agreement concerned that it was taken back: who buys, who was
 * to be the single point of contact, and who stays it; and who buys that it was ended (PRG-3).
 */
@Component
public class AgreementNotices {

    private final Agreements agreements;
    private final EarlierAgreements earlier;
    private final AgreementMail mail;
    private final People people;

    AgreementNotices(
            Agreements agreements, EarlierAgreements earlier, AgreementMail mail, People people) {
        this.agreements = agreements;
        this.earlier = earlier;
        this.mail = mail;
        this.people = people;
    }

    @EventListener
    @Transactional
    public void on(AgreementWithdrawn withdrawn) {
        Agreement it = agreements.get(withdrawn.id());
        Optional<Agreement> before = earlier.before(it);
        Map<String, Object> known = mail.known(it);
        known.put("why", withdrawn.why());
        before.filter(first -> !first.days().renews())
                .ifPresent(
                        first -> {
                            known.put("earlier", first.plan());
                            known.put("ends", first.days().ends().toString());
                        });
        Optional<PersonId> contact = it.contact().filter(named -> !isContact(named, before));
        Optional<PersonId> stays =
                before.flatMap(Agreement::contact)
                        .filter(named -> !isContact(named, Optional.of(it)));
        Stream.of(contact.stream(), stays.stream(), buyers(it).stream())
                .flatMap(Function.identity())
                .distinct()
                .forEach(
                        to -> {
                            Map<String, Object> told = new HashMap<>(known);
                            told.put("wasToAsk", contact.filter(to::equals).isPresent());
                            told.put("goesOn", stays.filter(to::equals).isPresent());
                            mail.queue(
                                    MailKind.AGREEMENT_WITHDRAWN,
                                    "agreement-withdrawn",
                                    it,
                                    to,
                                    told);
                        });
    }

    /** Who buys hears which is its last day, and why: they may ask for it to go on. */
    @EventListener
    @Transactional
    public void on(AgreementEnded ended) {
        Agreement it = agreements.get(ended.id());
        Map<String, Object> known = mail.known(it);
        known.put("ends", ended.lastDay().toString());
        known.put("why", ended.why());
        buyers(it)
                .forEach(
                        to -> mail.queue(MailKind.AGREEMENT_ENDS, "agreement-ends", it, to, known));
    }

    private static boolean isContact(PersonId person, Optional<Agreement> of) {
        return of.flatMap(Agreement::contact).filter(person::equals).isPresent();
    }

    private List<PersonId> buyers(Agreement it) {
        return people.listContacts(it.organisation()).stream()
                .filter(Person::active)
                .filter(person -> Wishes.mayAsk(person.actor()))
                .map(Person::id)
                .toList();
    }
}
