package dev.firstline.entitlement;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Who on the customer's side lets a request reach the vendor (INT-6, INC-3). */
@Component
public class Approvers {

    private final Agreements agreements;
    private final People people;

    Approvers(Agreements agreements, People people) {
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
                ? buyers(subject)
                : contacts(subject, Role.ORGANISATION_ADMINISTRATOR);
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

    private List<Person> buyers(Case subject) {
        List<Person> buyers = buyers(subject.origin().organisation());
        return buyers.isEmpty() ? contacts(subject, Role.ORGANISATION_ADMINISTRATOR) : buyers;
    }

    private List<Person> contact(Case subject) {
        return subject
                .origin()
                .basis()
                .agreement()
                .map(agreements::get)
                .flatMap(Agreement::contact)
                .map(people::get)
                .filter(Person::active)
                .stream()
                .toList();
    }

    private List<Person> contacts(Case subject, Role role) {
        return contacts(subject.origin().organisation(), role);
    }

    private List<Person> contacts(Optional<OrganisationId> organisation, Role role) {
        return organisation.map(people::listContacts).orElse(List.of()).stream()
                .filter(Person::active)
                .filter(it -> it.roles().contains(role))
                .toList();
    }

    /**
     * Whether a case waits for a word that is the customer's alone: then it is no work yet (CAS-2).
     * Where nobody there may give it, staff do, and it is theirs.
     */
    public boolean areAwaited(Case subject) {
        return subject.state() == CaseState.AWAITING_APPROVAL
                && (subject.origin().basis().isOfFee() || !of(subject).isEmpty());
    }

    public boolean isOne(Actor actor, Case subject) {
        return of(subject).stream()
                .anyMatch(it -> actor.person().filter(it.id()::equals).isPresent());
    }
}
