package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.AskingWords;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.ContactCard;
import dev.firstline.directory.Contacts;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.Person;
import dev.firstline.directory.SupportPins;
import dev.firstline.explanation.Refused;
import dev.firstline.portal.plan.PlanView.WishLine;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.Plans;
import dev.firstline.statements.ImplementationSheets;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what an organisation has bought. */
@Component
class PlanViews {

    private final Organisations organisations;
    private final Agreements agreements;
    private final Wishes wishes;
    private final AgreementWords words;
    private final Contacts contacts;
    private final AskingRules askingRules;
    private final SupportPins pins;
    private final Programmes programmes;
    private final PlanCards cards;
    private final ImplementationSheets implementations;

    PlanViews(
            Organisations organisations,
            Agreements agreements,
            Wishes wishes,
            AgreementWords words,
            Contacts contacts,
            AskingRules askingRules,
            SupportPins pins,
            Programmes programmes,
            PlanCards cards,
            ImplementationSheets implementations) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.wishes = wishes;
        this.words = words;
        this.contacts = contacts;
        this.askingRules = askingRules;
        this.pins = pins;
        this.programmes = programmes;
        this.cards = cards;
        this.implementations = implementations;
    }

    PlanView of(Page page, Actor actor) {
        OrganisationId id =
                actor.organisation().orElseThrow(() -> Refused.notFound("organisation"));
        Organisation organisation = organisations.get(id);
        LocalDate today = agreements.today(id);
        List<Agreement> present =
                agreements.list(actor, id).stream().filter(it -> !it.on(today).isOver()).toList();
        List<ContactCard> people = contacts.list(actor, id);
        AskingRules.Versioned asking = askingRules.get(actor, id);
        boolean administers = actor.isAny(Role.ORGANISATION_ADMINISTRATOR);
        Plans plans = programmes.current().plans();
        return new PlanView(
                organisation.name(),
                present.stream().map(it -> cards.of(page, it, today)).toList(),
                implementations.concerning(page, actor, id),
                who(page, present, people, asking),
                pins.own(actor),
                present.stream().flatMap(it -> wishes(page, actor, it)).toList(),
                asking.asking(),
                asking.version(),
                administers ? people.stream().map(ContactCard::person).toList() : List.of(),
                people.stream()
                        .filter(ContactCard::mayAsk)
                        .map(card -> card.person().id().value())
                        .collect(Collectors.toSet()),
                Wishes.mayAsk(actor) ? choices(page, plans.all()).toList() : List.of(),
                Stream.concat(Stream.of(new Choice("", "–")), choices(page, plans.listUnder()))
                        .toList());
    }

    private static List<String> who(
            Page page,
            List<Agreement> present,
            List<ContactCard> cards,
            AskingRules.Versioned asking) {
        List<String> who = new ArrayList<>();
        present.forEach(
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

    private Stream<WishLine> wishes(Page page, Actor actor, Agreement it) {
        return wishes.list(actor, it.id()).stream().map(wish -> line(page, it, wish));
    }

    private WishLine line(Page page, Agreement it, Wish wish) {
        String what =
                page.text(
                        wish.extendsOnly(it) ? "wish.longer" : "wish.plan",
                        words.plan(page, wish.plan(), wish.overlaidPlan(), it.programmeVersion()),
                        page.times().date(wish.fromDay()),
                        page.times().date(wish.ends()));
        String reason = wish.reason() == null ? "" : wish.reason();
        return new WishLine(what, page.text("portal.plan.wish." + wish.state().key(), reason));
    }

    private static Stream<Choice> choices(Page page, List<Plan> plans) {
        return plans.stream()
                .map(plan -> new Choice(plan.key(), plan.name().in(page.language().tag())));
    }
}
