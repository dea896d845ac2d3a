package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wishes;
import dev.firstline.casepages.AskingWords;
import dev.firstline.casepages.PlanChoices;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.ContactCard;
import dev.firstline.directory.Contacts;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Person;
import dev.firstline.directory.SupportPins;
import dev.firstline.explanation.Refused;
import dev.firstline.portal.plan.PlanView.WishOffer;
import dev.firstline.statements.ImplementationSheets;
import dev.firstline.web.Filled;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts together what an organisation has bought. */
@Component
class PlanViews {

    private final Organisations organisations;
    private final Agreements agreements;
    private final Contacts contacts;
    private final AskingRules askingRules;
    private final SupportPins pins;
    private final PlanChoices choices;
    private final PlanCards cards;
    private final ImplementationSheets implementations;

    PlanViews(
            Organisations organisations,
            Agreements agreements,
            Contacts contacts,
            AskingRules askingRules,
            SupportPins pins,
            PlanChoices choices,
            PlanCards cards,
            ImplementationSheets implementations) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.contacts = contacts;
        this.askingRules = askingRules;
        this.pins = pins;
        this.choices = choices;
        this.cards = cards;
        this.implementations = implementations;
    }

    /** With what was typed about an agreement, also where that is over by now. */
    PlanView of(Page page, Actor actor, Filled filled) {
        OrganisationId id =
                actor.organisation().orElseThrow(() -> Refused.notFound("organisation"));
        Organisation organisation = organisations.get(id);
        LocalDate today = agreements.today(id);
        List<Agreement> present =
                agreements.list(actor, id).stream()
                        .filter(
                                it ->
                                        !it.on(today).isOver()
                                                || filled.isOf("wish-" + it.id().value()))
                        .sorted(inOrder(today))
                        .toList();
        List<ContactCard> people = contacts.list(actor, id);
        AskingRules.Versioned asking = askingRules.get(actor, id);
        boolean administers = actor.isAny(Role.ORGANISATION_ADMINISTRATOR);
        return new PlanView(
                organisation.name(),
                begins(page, present, today),
                present.stream().map(it -> cards.of(page, actor, it, today)).toList(),
                implementations.concerning(page, actor, id),
                who(page, present, today, people, asking),
                pins.own(actor),
                pins.isOwnLocked(actor),
                asking.asking(),
                asking.version(),
                administers ? people.stream().map(ContactCard::person).toList() : List.of(),
                people.stream()
                        .filter(ContactCard::mayAsk)
                        .map(card -> card.person().id().value())
                        .collect(Collectors.toSet()),
                Wishes.mayAsk(actor) ? offer(page, people) : null);
    }

    /** What runs first; then what is to begin, the next first; what is over last. */
    private static Comparator<Agreement> inOrder(LocalDate today) {
        return Comparator.comparing((Agreement it) -> it.on(today) != AgreementState.RUNNING)
                .thenComparing(it -> it.on(today).isOver())
                .thenComparing(it -> it.days().starts());
    }

    private String begins(Page page, List<Agreement> present, LocalDate today) {
        return present.stream()
                .findFirst()
                .filter(it -> it.on(today) == AgreementState.PLANNED)
                .map(
                        it ->
                                page.text(
                                        "portal.plan.begins",
                                        cards.name(page, it),
                                        page.times().date(it.days().starts())))
                .orElse("");
    }

    private static List<String> who(
            Page page,
            List<Agreement> present,
            LocalDate today,
            List<ContactCard> cards,
            AskingRules.Versioned asking) {
        List<String> who = new ArrayList<>();
        present.stream()
                .filter(it -> it.on(today) == AgreementState.RUNNING)
                .forEach(
                        it ->
                                it.contact()
                                        .ifPresent(
                                                contact ->
                                                        who.add(
                                                                page.text(
                                                                        "portal.plan.single-contact",
                                                                        name(cards, contact)))));
        if (who.isEmpty() && asking.asking().isEverybody()) {
            who.add(page.text("portal.plan.everybody"));
        }
        who.addAll(AskingWords.say(page, asking.asking(), cards));
        who.add(
                page.text(
                        "portal.plan.administrators", of(cards, Role.ORGANISATION_ADMINISTRATOR)));
        who.add(page.text("portal.plan.buyers", of(cards, Role.PURCHASING_REPRESENTATIVE)));
        return who;
    }

    private static String of(List<ContactCard> cards, Role role) {
        return names(cards, card -> card.person().roles().contains(role));
    }

    private static String names(List<ContactCard> cards, Predicate<ContactCard> wanted) {
        String names =
                cards.stream()
                        .filter(wanted)
                        .map(ContactCard::person)
                        .filter(Person::active)
                        .map(Person::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private static String name(List<ContactCard> cards, PersonId id) {
        return names(cards, card -> card.person().id().equals(id));
    }

    private WishOffer offer(Page page, List<ContactCard> people) {
        return new WishOffer(
                choices.plans(page),
                choices.overlaid(page),
                choices.options(page),
                Choice.orNone(
                        people.stream()
                                .map(ContactCard::person)
                                .filter(Person::active)
                                .map(it -> new Choice(Long.toString(it.id().value()), it.name()))));
    }
}
