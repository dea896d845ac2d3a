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
import dev.firstline.cases.CasesAwaitingApproval;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whoever becomes the single point of contact learns it, and sees the drafts that wait for one
 * (INT-6): also those of the contact before, and from when it is agreed on, be it for a later day;
 * a mail names them. On that day a mail names them again, with what was written until then. Who is
 * it no longer is told once, and who wrote a draft that is somebody else's now.
 */
@Component
public class DraftReaders {

    private static final int MOST_NAMED = 50;

    private final Agreements agreements;
    private final EarlierAgreements earlier;
    private final Beginnings beginnings;
    private final CasesAwaitingApproval awaiting;
    private final People people;
    private final AgreementMail mail;

    DraftReaders(
            Agreements agreements,
            EarlierAgreements earlier,
            Beginnings beginnings,
            CasesAwaitingApproval awaiting,
            People people,
            AgreementMail mail) {
        this.agreements = agreements;
        this.earlier = earlier;
        this.beginnings = beginnings;
        this.awaiting = awaiting;
        this.people = people;
        this.mail = mail;
    }

    /** In the transaction of the agreement, which may follow one with another contact. */
    @EventListener
    @Transactional
    public void on(AgreementMade made) {
        Agreement now = met(made.id());
        changed(now, earlier.before(now), false);
    }

    @EventListener
    @Transactional
    public void on(AgreementAmended amended) {
        changed(met(amended.id()), Optional.of(amended.before()), false);
    }

    /** Where the first day of a contact has come; false if there was none. */
    @Transactional
    public boolean goOn() {
        Optional<AgreementId> begun = beginnings.find();
        begun.flatMap(beginnings::take)
                .filter(it -> stateOf(it) == AgreementState.RUNNING)
                .ifPresent(it -> changed(met(it.id()), earlier.before(it), true));
        return begun.isPresent();
    }

    /** The agreement, of which nothing is left to be told on its first day if it has begun. */
    private Agreement met(AgreementId id) {
        Agreement now = agreements.get(id);
        if (stateOf(now) != AgreementState.PLANNED) {
            beginnings.met(id);
        }
        return now;
    }

    private AgreementState stateOf(Agreement it) {
        return it.on(agreements.today(it.organisation()));
    }

    private void changed(Agreement now, Optional<Agreement> before, boolean begins) {
        PersonId contact = now.singleContact();
        PersonId former = before.map(Agreement::singleContact).orElse(null);
        if (contact != null) {
            awaiting.addToDrafts(now.organisation(), contact);
        }
        if (Objects.equals(contact, former)) {
            return;
        }
        List<Case> drafts = drafts(now);
        if (contact != null) {
            tell(contact, now, drafts, begins);
        }
        if (former != null && !begins) {
            tellFormer(former, now);
        }
        if (!earlier.isPlanned(now)) {
            tellWriters(now, drafts);
        }
    }

    private List<Case> drafts(Agreement of) {
        return awaiting.listDrafts(of.organisation(), MOST_NAMED + 1).stream()
                .filter(it -> of.covers(it.origin().basis().productId()))
                .toList();
    }

    /** On the first day it is nothing new to somebody for whom no draft waits. */
    private void tell(PersonId contact, Agreement by, List<Case> drafts, boolean begins) {
        boolean isPlanned = earlier.isPlanned(by);
        String cause = isPlanned ? ":planned" : "";
        if (!drafts.isEmpty()) {
            mail.queue(MailKind.DRAFTS_WAITING, "drafts" + cause, by, contact, naming(by, drafts));
        } else if (!begins) {
            mail.queue(MailKind.CONTACT_NAMED, "contact-named", by, contact, mail.known(by));
        }
    }

    private void tellFormer(PersonId former, Agreement by) {
        Map<String, Object> known = mail.known(by);
        known.put("contact", mail.name(by.singleContact()));
        mail.queue(MailKind.CONTACT_REPLACED, "contact-replaced", by, former, known);
    }

    /** Each once, with all that they wrote; whose draft it became knows of it already. */
    private void tellWriters(Agreement by, List<Case> drafts) {
        drafts.stream()
                .filter(it -> !it.origin().requester().equals(by.singleContact()))
                .collect(Collectors.groupingBy(it -> it.origin().requester()))
                .forEach(
                        (writer, theirs) -> {
                            Map<String, Object> known = naming(by, theirs);
                            known.put("contact", mail.name(by.singleContact()));
                            mail.queue(MailKind.DRAFTS_MOVED, "drafts-moved", by, writer, known);
                        });
    }

    private Map<String, Object> naming(Agreement by, List<Case> drafts) {
        Map<String, Object> known = mail.known(by);
        known.put("drafts", drafts.stream().limit(MOST_NAMED).map(this::named).toList());
        known.put("more", drafts.size() > MOST_NAMED);
        return known;
    }

    private Map<String, String> named(Case draft) {
        return Map.of(
                "number", Long.toString(draft.number()),
                "title", draft.origin().subject(),
                "writer", people.find(draft.origin().requester()).map(Person::name).orElse(""));
    }
}
