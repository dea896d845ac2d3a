package dev.firstline.entitlement;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Turn;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who on the customer's side lets a request reach the vendor (INT-6, INC-3). */
@Component
public class Approvers {

    private final Entitlements entitlements;
    private final Agreements agreements;
    private final People people;

    Approvers(Entitlements entitlements, Agreements agreements, People people) {
        this.entitlements = entitlements;
        this.agreements = agreements;
        this.people = people;
    }

    /**
     * The single point of contact, or the administrators of the organisation; its purchasing
     * representatives for one more over the allowance, and its administrators where it has none;
     * nobody where the case needs no approval.
     */
    public List<Person> of(Case subject) {
        if (subject.origin().basis().approval() == null) {
            return List.of();
        }
        Basis basis = subject.origin().basis();
        if (basis.isOfSingleContact()) {
            return contact(subject);
        }
        if (basis.isOfFee()) {
            return buyers(subject.origin().organisation());
        }
        return basis.isOfAllowance()
                ? overAllowance(subject.origin().organisation())
                : administrators(subject.origin().organisation());
    }

    /** Who they are by their part; staff where the organisation has none of them, but for a fee. */
    public ApproverPart part(Case held) {
        Basis basis = held.origin().basis();
        if (basis.isOfFee()) {
            return ApproverPart.BUYERS;
        }
        if (of(held).isEmpty()) {
            return ApproverPart.MANAGERS;
        }
        if (basis.isOfSingleContact()) {
            return ApproverPart.CONTACT;
        }
        return basis.isOfAllowance() && !buyers(held.origin().organisation()).isEmpty()
                ? ApproverPart.BUYERS
                : ApproverPart.APPROVERS;
    }

    /** Who approves a fee for an organisation: its purchasing representatives alone (INT-11). */
    public List<Person> buyers(Optional<OrganisationId> organisation) {
        return contacts(organisation, Role.PURCHASING_REPRESENTATIVE);
    }

    /**
     * Who approves one more over the allowance: its purchasing representatives, and where it has
     * none its administrators; staff decide where nobody is left.
     */
    public List<Person> overAllowance(Optional<OrganisationId> organisation) {
        List<Person> buyers = buyers(organisation);
        return buyers.isEmpty() ? administrators(organisation) : buyers;
    }

    /**
     * By the agreement that holds now, whichever held when it was written: where others may ask as
     * well by now, whoever wrote it.
     */
    private List<Person> contact(Case subject) {
        PersonId sends = contactOfNow(subject).orElse(subject.origin().requester());
        return Stream.of(people.get(sends)).filter(Person::active).toList();
    }

    /** Whether it is a draft that is left to whoever wrote it, since others may ask by now. */
    public boolean isLeftToAuthor(Case held) {
        return held.origin().basis().isOfSingleContact() && contactOfNow(held).isEmpty();
    }

    private Optional<PersonId> contactOfNow(Case subject) {
        return subject.origin()
                .organisation()
                .map(its -> entitlements.ask(its, Question.of(subject)).value())
                .flatMap(Entitled::agreement)
                .map(agreements::get)
                .flatMap(Agreement::contact);
    }

    /** Who approves what their organisation asks for, where it has chosen that (INT-6). */
    public List<Person> administrators(Optional<OrganisationId> organisation) {
        return contacts(organisation, Role.ORGANISATION_ADMINISTRATOR);
    }

    private List<Person> contacts(Optional<OrganisationId> organisation, Role role) {
        return organisation.map(people::listContacts).orElse(List.of()).stream()
                .filter(Person::active)
                .filter(it -> it.roles().contains(role))
                .toList();
    }

    /** Whose turn it is: the vendor's where nobody of the organisation can give the approval. */
    public Turn turn(Case subject) {
        boolean decides =
                subject.state() == CaseState.AWAITING_APPROVAL
                        && part(subject) == ApproverPart.MANAGERS;
        return decides ? Turn.VENDOR : subject.state().turn();
    }

    /** Whether a case waits for a word that is the customer's alone: it is no work yet (CAS-2). */
    public boolean areAwaited(Case subject) {
        return subject.state() == CaseState.AWAITING_APPROVAL && turn(subject) == Turn.CUSTOMER;
    }

    public boolean isOne(Actor actor, Case subject) {
        return of(subject).stream()
                .anyMatch(it -> actor.person().filter(it.id()::equals).isPresent());
    }
}
