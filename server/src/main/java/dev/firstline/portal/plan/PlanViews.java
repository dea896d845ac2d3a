package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wish;
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
    private final Wishes wishes;

    PlanViews(
            Organisations organisations,
            Agreements agreements,
            Contacts contacts,
            AskingRules askingRules,
            SupportPins pins,
            PlanChoices choices,
            PlanCards cards,
            ImplementationSheets implementations,
            Wishes wishes) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.contacts = contacts;
        this.askingRules = askingRules;
        this.pins = pins;
        this.choices = choices;
        this.cards = cards;
        this.implementations = implementations;
        this.wishes = wishes;
    }

    /** With what was typed about an agreement, also where that is over by now. */
    PlanView of(Page page, Actor actor, Filled filled) {
        OrganisationId id =
                actor.organisation().orElseThrow(() -> Refused.notFound("organisation"));
        Organisation organisation = organisations.get(id);
        LocalDate today = agreements.today(id);
        List<Agreement> all = agreements.list(actor, id);
        List<Agreement> present =
                all.stream()
                        .filter(
                                it ->
                                        concerns(actor, it, all, today)
                                                || filled.isOf("wish-" + it.id().value()))
                        .sorted(inOrder(today))
                        .toList();
        List<ContactCard> people = contacts.list(actor, id);
        AskingRules.Versioned asking = askingRules.get(actor, id);
        boolean administers = actor.isAny(Role.ORGANISATION_ADMINISTRATOR);
        return new PlanView(
                organisation.name(),
                begins(page, actor, present, today),
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

    /**
     * What runs or is to begin; and what has ended while nothing follows it for the same, or a wish
     * about it waits for an answer.
     */
    private boolean concerns(Actor actor, Agreement it, List<Agreement> all, LocalDate today) {
        AgreementState state = it.on(today);
        if (state != AgreementState.ENDED) {
            return !state.isOver();
        }
        return all.stream().noneMatch(other -> follows(other, it))
                || wishes.list(actor, it.id()).stream()
                        .anyMatch(wish -> wish.state() == Wish.State.ASKED);
    }

    private static boolean follows(Agreement other, Agreement it) {
        return !other.withdrawn()
                && other.isForTheSameAs(it)
                && other.days().starts().isAfter(it.days().ends());
    }

    /** What runs first; then what is to begin, the next first; what is over last. */
    private static Comparator<Agreement> inOrder(LocalDate today) {
        return Comparator.comparing((Agreement it) -> it.on(today) != AgreementState.RUNNING)
                .thenComparing(it -> it.on(today).isOver())
                .thenComparing(it -> it.days().starts());
    }

    private String begins(Page page, Actor actor, List<Agreement> present, LocalDate today) {
        return present.stream()
                .findFirst()
                .map(
                        it ->
                                switch (it.on(today)) {
                                    case PLANNED ->
                                            page.text(
                                                    "portal.plan.begins",
                                                    cards.name(page, it),
                                                    page.times().date(it.days().starts()));
                                    case ENDED ->
                                            page.text(
                                                    Wishes.mayAsk(actor)
                                                            ? "portal.plan.ended.buyer"
                                                            : "portal.plan.ended",
                                                    cards.name(page, it),
                                                    page.times().date(it.days().ends()));
                                    case RUNNING, WITHDRAWN -> "";
                                })
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
        who.add(of(page, "portal.plan.administrators", cards, Role.ORGANISATION_ADMINISTRATOR));
        who.add(of(page, "portal.plan.buyers", cards, Role.PURCHASING_REPRESENTATIVE));
        return who;
    }

    /** Who has a role, or that nobody has. */
    private static String of(Page page, String key, List<ContactCard> cards, Role role) {
        String names = names(cards, card -> card.person().roles().contains(role));
        return names.isEmpty() ? page.text(key + ".none") : page.text(key, names);
    }

    private static String names(List<ContactCard> cards, Predicate<ContactCard> wanted) {
        return cards.stream()
                .filter(wanted)
                .map(ContactCard::person)
                .filter(Person::active)
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(List<ContactCard> cards, PersonId id) {
        String name = names(cards, card -> card.person().id().equals(id));
        return name.isEmpty() ? "–" : name;
    }

    private WishOffer offer(Page page, List<ContactCard> people) {
        return new WishOffer(
                choices.plans(page),
                choices.overlaid(page),
                choices.overlays(),
                choices.options(page),
                Choice.orNone(
                        people.stream()
                                .map(ContactCard::person)
                                .filter(Person::active)
                                .map(it -> new Choice(Long.toString(it.id().value()), it.name()))));
    }
}
