package dev.firstline.portal.plan;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementEvent;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.CoverageNow;
import dev.firstline.casepages.CoveredHours;
import dev.firstline.casepages.Money;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.portal.plan.PlanView.AgreedNow;
import dev.firstline.portal.plan.PlanView.Covered;
import dev.firstline.portal.plan.PlanView.PlanCard;
import dev.firstline.portal.plan.PlanView.WishLine;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Channels;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.ServiceRule;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what an agreement gives, by the version of the programme that holds for what is asked now.
 */
@Component
class PlanCards {

    private final CaseTerms terms;
    private final Programmes programmes;
    private final Wishes wishes;
    private final AgreementWords words;
    private final Agreements agreements;
    private final People people;

    PlanCards(
            CaseTerms terms,
            Programmes programmes,
            Wishes wishes,
            AgreementWords words,
            Agreements agreements,
            People people) {
        this.agreements = agreements;
        this.people = people;
        this.terms = terms;
        this.wishes = wishes;
        this.programmes = programmes;
        this.words = words;
    }

    /** The plan by its name, with the one under it. */
    String name(Page page, Agreement it) {
        return words.plan(page, it);
    }

    PlanCard of(Page page, Actor actor, Agreement it, LocalDate today) {
        Bought bought = terms.bought(it, programmes.current().version());
        Programme programme = programmes.version(bought.programmeVersion());
        Terms given = programmes.terms(bought);
        Region region = programme.region(bought.region());
        String language = page.language().tag();
        return new PlanCard(
                it.id().value(),
                words.plan(page, it),
                words.products(page, it),
                days(page, it, today),
                price(page, actor, it),
                words.state(page, it, today),
                it.on(today) == AgreementState.RUNNING,
                it.days().termEnds(today).toString(),
                page.times().date(it.days().termEnds(today)),
                page.text(
                        "portal.plan.region",
                        region.name().in(language),
                        CoveredHours.say(page, region),
                        region.telephone().replace(' ', '\u00a0')),
                programme.priorities().stream()
                        .map(priority -> covered(page, given, region, priority))
                        .toList(),
                words.options(page, it),
                channels(page, given),
                allowance(page, given),
                implementation(page, given),
                services(page, programme, given),
                Optional.ofNullable(it.sam()).flatMap(people::find).map(Person::name).orElse(""),
                now(it),
                wishes.list(actor, it.id()).stream()
                        .map(wish -> line(page, actor, it, wish))
                        .toList());
    }

    private String days(Page page, Agreement it, LocalDate today) {
        String days = words.days(page, it.days(), today);
        return it.days().renews() ? days : page.text("portal.plan.not-renewing", days);
    }

    private static String price(Page page, Actor actor, Agreement it) {
        return it.price() != null && Wishes.mayAsk(actor)
                ? page.text("portal.plan.price", Money.say(page, it.price()))
                : "";
    }

    private static AgreedNow now(Agreement it) {
        return new AgreedNow(
                it.plan(),
                it.overlaid().orElse(""),
                it.options(),
                it.contact().map(contact -> Long.toString(contact.value())).orElse(""),
                it.days().renews());
    }

    private WishLine line(Page page, Actor actor, Agreement it, Wish wish) {
        return new WishLine(
                wish.id().value(),
                words.wish(page, wish, it),
                wish.words(),
                answer(page, actor, it, wish),
                wish.state() == Wish.State.ASKED);
    }

    /** What became of it, also where what was confirmed was taken back before it began. */
    private String answer(Page page, Actor actor, Agreement it, Wish wish) {
        AgreementId next = wish.next();
        if (next != null && agreements.get(next).withdrawn()) {
            String why = takenBack(actor, next);
            return it.days().renews()
                    ? page.text("portal.plan.wish.taken-back", why)
                    : page.text(
                            "portal.plan.wish.taken-back.ends",
                            why,
                            words.plan(page, it),
                            page.times().date(it.days().ends()));
        }
        String reason = wish.reason() == null ? "" : wish.reason();
        return page.text("portal.plan.wish." + wish.state().key(), reason);
    }

    private String takenBack(Actor actor, AgreementId id) {
        return agreements.history(actor, id).stream()
                .filter(event -> event.type() == AgreementEvent.Type.WITHDRAWN)
                .map(AgreementEvent::why)
                .findFirst()
                .orElse("");
    }

    private static Covered covered(Page page, Terms given, Region region, Priority priority) {
        Coverage coverage = given.coverage(priority.key());
        return new Covered(
                priority.name().in(page.language().tag()),
                Stream.concat(
                                promises(page, given, priority).stream(),
                                ways(page, given, priority).stream())
                        .toList(),
                CoveredHours.say(page, coverage, region),
                CoverageNow.of(page, coverage.calendar(region)));
    }

    /** By what a priority alone is asked, or answered; nothing where all are alike. */
    private static List<String> ways(Page page, Terms given, Priority priority) {
        Channels channels = given.promises().channels();
        Set<Channel> ask = channels.ask(priority.key());
        Set<Channel> answer = channels.answer(priority.key());
        return ask.equals(channels.ask(null)) && answer.equals(channels.answer(null))
                ? List.of()
                : List.of(page.text("portal.plan.channels", names(page, ask), names(page, answer)));
    }

    private static List<String> promises(Page page, Terms given, Priority priority) {
        return Arrays.stream(TargetKind.values())
                .flatMap(
                        kind ->
                                given.target(priority.key(), kind).stream()
                                        .map(
                                                target ->
                                                        page.text(
                                                                "portal.plan.promise." + kind.key(),
                                                                page.duration(target.limit()))))
                .toList();
    }

    /** By what it is asked and answered, in general and where a priority differs (INT-1). */
    private static String channels(Page page, Terms given) {
        Channels channels = given.promises().channels();
        return page.text(
                "portal.plan.channels",
                names(page, channels.ask(null)),
                names(page, channels.answer(null)));
    }

    private static String names(Page page, Set<Channel> channels) {
        return channels.stream()
                .sorted()
                .map(it -> page.text("channel." + it.key()))
                .collect(Collectors.joining(", "));
    }

    private static String allowance(Page page, Terms given) {
        Integer monthly = given.allowance().monthly();
        if (monthly == null) {
            return page.text("portal.plan.unlimited");
        }
        Allowance.Over over = given.allowance().over();
        return page.text(
                        "portal.plan.monthly",
                        monthly,
                        over == null ? "" : page.text("portal.plan.over." + over.key()))
                .strip();
    }

    private static String implementation(Page page, Terms given) {
        return given.implementation()
                .map(it -> page.text("portal.plan.implementation", it.incidents()))
                .orElse("");
    }

    /** What belongs to it. */
    private static String services(Page page, Programme programme, Terms given) {
        String language = page.language().tag();
        Map<ServiceKind, LocalText> names = programme.plans().services();
        return given.promises().services().rules().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(said -> said.getValue().offer() == Offer.INCLUDED)
                .flatMap(
                        said ->
                                Stream.ofNullable(names.get(said.getKey()))
                                        .map(it -> it.in(language) + where(page, said.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String where(Page page, ServiceRule rule) {
        if (rule.countries().isEmpty()) {
            return "";
        }
        Locale reader = Locale.forLanguageTag(page.language().tag());
        return rule.countries().stream()
                .sorted()
                .map(country -> Locale.of("", country).getDisplayCountry(reader))
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
