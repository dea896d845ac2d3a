package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.AgreementMade;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.AgreementWithdrawn;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wishes;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells those whom an agreement concerns what they would not learn by themselves: who buys, and the
 * single point of contact, that it was taken back (PRG-3); one of the staff, that they are its
 * support account manager (RTE-8).
 */
@Component
public class AgreementNotices {

    private final Agreements agreements;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;

    AgreementNotices(
            Agreements agreements, Organisations organisations, People people, Outbox outbox) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
    }

    @EventListener
    @Transactional
    public void on(AgreementMade made) {
        Agreement now = agreements.get(made.id());
        nameSam(now, before(now));
    }

    @EventListener
    @Transactional
    public void on(AgreementAmended changed) {
        nameSam(agreements.get(changed.id()), Optional.of(changed.before()));
    }

    @EventListener
    @Transactional
    public void on(AgreementWithdrawn withdrawn) {
        Agreement it = agreements.get(withdrawn.id());
        Optional<Agreement> before = before(it);
        Map<String, Object> known = known(it);
        known.put("why", withdrawn.why());
        before.filter(earlier -> !earlier.days().renews())
                .ifPresent(
                        earlier -> {
                            known.put("earlier", earlier.plan());
                            known.put("ends", earlier.days().ends().toString());
                        });
        Optional<PersonId> contact = it.contact().filter(named -> !isContact(named, before));
        Stream.concat(contact.stream(), buyers(it).stream())
                .distinct()
                .forEach(to -> takenBack(it, to, known, contact.filter(to::equals).isPresent()));
    }

    private static boolean isContact(PersonId person, Optional<Agreement> of) {
        return of.flatMap(Agreement::contact).filter(person::equals).isPresent();
    }

    private void takenBack(Agreement it, PersonId to, Map<String, Object> known, boolean wasToAsk) {
        Map<String, Object> particulars = new HashMap<>(known);
        particulars.put("wasToAsk", wasToAsk);
        String cause = "agreement-withdrawn:" + it.id().value();
        queue(MailKind.AGREEMENT_WITHDRAWN, cause, to, particulars);
    }

    private void nameSam(Agreement now, Optional<Agreement> before) {
        PersonId sam = now.sam();
        if (sam != null && before.stream().noneMatch(it -> Objects.equals(it.sam(), sam))) {
            String cause = "sam-named:" + now.id().value() + ":" + now.version();
            queue(MailKind.SAM_NAMED, cause, sam, known(now));
        }
    }

    /** The one that it follows: for the same, until the day before. */
    private Optional<Agreement> before(Agreement it) {
        LocalDate dayBefore = it.days().starts().minusDays(1);
        return agreements.list(it.organisation()).stream()
                .filter(other -> !other.id().equals(it.id()) && other.isForTheSameAs(it))
                .filter(other -> other.on(dayBefore) == AgreementState.RUNNING)
                .findFirst();
    }

    private List<PersonId> buyers(Agreement it) {
        return people.listContacts(it.organisation()).stream()
                .filter(Person::active)
                .filter(person -> Wishes.mayAsk(person.actor()))
                .map(Person::id)
                .toList();
    }

    private Map<String, Object> known(Agreement it) {
        Map<String, Object> known = new HashMap<>();
        known.put("organisation", organisations.get(it.organisation()).name());
        known.put("agreement", Long.toString(it.id().value()));
        known.put("plan", it.plan());
        known.put("from", it.days().starts().toString());
        return known;
    }

    private void queue(MailKind kind, String cause, PersonId to, Map<String, Object> known) {
        outbox.queueNotice(kind, cause, to, JsonMapper.shared().writeValueAsString(known), null);
    }
}
