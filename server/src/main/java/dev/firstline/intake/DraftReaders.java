package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.AgreementMade;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Beginnings;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
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
import java.util.Optional;

/**
 * Whoever becomes the single point of contact sees the drafts that wait for one (INT-6): also those
 * of the contact before, and from when it is agreed on, be it for a later day; a mail names them.
 * On that day a mail names them again, with what was written until then.
 */
@Component
public class DraftReaders {

    private static final int MOST_NAMED = 50;

    private final Agreements agreements;
    private final Beginnings beginnings;
    private final Cases cases;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;

    DraftReaders(
            Agreements agreements,
            Beginnings beginnings,
            Cases cases,
            Organisations organisations,
            People people,
            Outbox outbox) {
        this.agreements = agreements;
        this.beginnings = beginnings;
        this.cases = cases;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
    }

    /** In the transaction of the agreement, which may follow one with another contact. */
    @EventListener
    @Transactional
    public void on(AgreementMade made) {
        show(made.id(), Optional.empty());
    }

    @EventListener
    @Transactional
    public void on(AgreementAmended changed) {
        show(changed.id(), Optional.of(changed.before()));
    }

    /** Where the first day of a contact has come; false if there was none. */
    @Transactional
    public boolean goOn() {
        Optional<AgreementId> begun = beginnings.find();
        begun.flatMap(beginnings::take)
                .filter(it -> stateOf(it) == AgreementState.RUNNING)
                .ifPresent(it -> show(it, Optional.empty()));
        return begun.isPresent();
    }

    private void show(AgreementId id, Optional<Agreement> before) {
        Agreement now = agreements.get(id);
        if (stateOf(now) != AgreementState.PLANNED) {
            beginnings.met(id);
        }
        show(now, before);
    }

    private void show(Agreement now, Optional<Agreement> before) {
        now.contact()
                .ifPresent(
                        contact -> {
                            cases.addToDrafts(now.organisation(), contact);
                            if (before.stream().noneMatch(it -> isOf(it, contact))
                                    && !wasContact(contact, now)) {
                                tell(contact, now);
                            }
                        });
    }

    private AgreementState stateOf(Agreement it) {
        return it.on(agreements.today(it.organisation()));
    }

    private static boolean isOf(Agreement it, PersonId contact) {
        return it.contact().filter(contact::equals).isPresent();
    }

    /** Whether they were, until the day before, by the agreement that this one follows. */
    private boolean wasContact(PersonId contact, Agreement now) {
        LocalDate dayBefore = now.days().starts().minusDays(1);
        return agreements.list(now.organisation()).stream()
                .filter(it -> !it.id().equals(now.id()) && isOf(it, contact))
                .anyMatch(it -> it.on(dayBefore) == AgreementState.RUNNING);
    }

    private void tell(PersonId contact, Agreement by) {
        List<Case> drafts =
                cases.listDrafts(by.organisation(), MOST_NAMED + 1).stream()
                        .filter(it -> by.covers(it.origin().basis().productId()))
                        .toList();
        if (drafts.isEmpty()) {
            return;
        }
        Map<String, Object> known = new HashMap<>();
        known.put("organisation", organisations.get(by.organisation()).name());
        known.put("drafts", drafts.stream().limit(MOST_NAMED).map(this::named).toList());
        known.put("more", drafts.size() > MOST_NAMED);
        boolean isPlanned = stateOf(by) == AgreementState.PLANNED;
        if (isPlanned) {
            known.put("from", by.days().starts().toString());
        }
        outbox.queueNotice(
                MailKind.DRAFTS_WAITING,
                "drafts:" + by.id().value() + ":" + by.version() + (isPlanned ? ":planned" : ""),
                contact,
                JsonMapper.shared().writeValueAsString(known),
                null);
    }

    private Map<String, String> named(Case draft) {
        return Map.of(
                "number", Long.toString(draft.number()),
                "title", draft.origin().subject(),
                "writer", people.find(draft.origin().requester()).map(Person::name).orElse(""));
    }
}
