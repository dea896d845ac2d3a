package dev.firstline.agreements;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Named;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Products;
import dev.firstline.programme.FaultWords;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Overlay;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.PlanOption;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what an agreement is to say, and refuses what the programme or the directory lacks. */
@Component
class AgreementChecks {

    private static final int LONGEST_TERMS = 10_000;

    private final Programmes programmes;
    private final Products products;
    private final Sams sams;
    private final SingleContacts contacts;
    private final FaultWords faults;

    AgreementChecks(
            Programmes programmes,
            Products products,
            Sams sams,
            SingleContacts contacts,
            FaultWords faults) {
        this.programmes = programmes;
        this.products = products;
        this.sams = sams;
        this.contacts = contacts;
        this.faults = faults;
    }

    /** An agreement as it is kept, with the id 0. */
    Agreement read(Actor actor, NewAgreement asked) {
        Programme programme = programmes.current();
        requirePlan(asked.plan(), asked.overlaidPlan(), programme);
        requireOptions(asked.plan(), asked.overlaidPlan(), asked.options(), programme);
        requireRegion(asked.region(), programme);
        requireProducts(asked);
        SoldFor.require(asked.scope(), asked.plan(), asked.overlaidPlan(), programme);
        String terms = ownTerms(asked.ownTerms(), programme);
        Chosen bought = new Chosen(asked.plan(), asked.overlaidPlan(), asked.options(), terms);
        requireContact(bought, asked.singleContact(), programme);
        sams.require(asked.sam(), bought, programme);
        Days days = Days.of(asked.days().starts(), asked.days().ends(), asked.days().renews());
        return new Agreement(
                new AgreementId(0),
                asked.organisation(),
                asked.plan(),
                asked.overlaidPlan(),
                programme.version(),
                asked.region(),
                asked.scope(),
                asked.products(),
                asked.options(),
                terms,
                asked.price(),
                asked.price() == null ? null : actor.somebody(),
                asked.sam(),
                contacts.chosen(asked.organisation(), asked.singleContact()),
                days,
                false,
                0);
    }

    /** A plan of the programme, with one under it exactly where it is laid over others. */
    void requirePlan(String key, @Nullable String under, Programme programme) {
        Plan plan =
                programme
                        .plans()
                        .find(key)
                        .orElseThrow(
                                () ->
                                        Refused.unknown(
                                                "plan", "plan.unknown", key, keys(programme)));
        Overlay overlay = plan.overlay();
        if (overlay == null && under != null) {
            throw Refused.invalid("overlaid", "plan.stands-alone", plan.name());
        }
        if (overlay != null && under == null) {
            throw Refused.invalid(
                    "overlaid",
                    "plan.overlaid-missing",
                    plan.name(),
                    Map.of("known", names(overlay.plans(), programme)));
        }
        if (overlay != null && under != null && !overlay.plans().contains(under)) {
            throw Refused.invalid(
                    "overlaid",
                    "plan.overlaid-unknown",
                    programme.plans().named(under),
                    Map.of("known", names(overlay.plans(), programme)));
        }
    }

    /** The plan of an agreement, as sentences call it. */
    Named named(Agreement it) {
        return programmes.version(it.programmeVersion()).plans().named(it.plan());
    }

    private static InLanguage option(String key, Programme programme) {
        return language ->
                programme.plans().all().stream()
                        .flatMap(plan -> plan.options().stream())
                        .filter(option -> option.key().equals(key))
                        .findFirst()
                        .map(option -> option.name().in(language))
                        .orElse(key);
    }

    /** A plan with the one under it. */
    private static InLanguage bought(String plan, @Nullable String under, Programme programme) {
        return names(under == null ? List.of(plan) : List.of(plan, under), programme);
    }

    private static InLanguage names(List<String> keys, Programme programme) {
        return language ->
                keys.stream()
                        .map(key -> programme.plans().named(key).in(language))
                        .collect(Collectors.joining(", "));
    }

    private static List<String> keys(Programme programme) {
        return programme.plans().all().stream().map(Plan::key).toList();
    }

    void requireOptions(
            String plan, @Nullable String under, List<String> options, Programme programme) {
        List<String> known = known(plan, under, programme);
        options.stream()
                .filter(option -> !known.contains(option))
                .findFirst()
                .ifPresent(
                        unknown -> {
                            throw Refused.invalid(
                                    "options",
                                    "plan.option-unknown",
                                    option(unknown, programme),
                                    Map.of("plan", bought(plan, under, programme)));
                        });
    }

    private static List<String> known(String plan, @Nullable String under, Programme programme) {
        return programme.plans().options(plan, under).stream().map(PlanOption::key).toList();
    }

    /** That a successor could be agreed on, before staff are asked to. */
    void requireSense(Agreement old, Successor wanted) {
        Programme programme = programmes.current();
        NewAgreement next = after(old, wanted);
        SoldFor.require(next.scope(), next.plan(), next.overlaidPlan(), programme);
        requireContact(chosen(next), next.singleContact(), programme);
        contacts.chosen(old.organisation(), next.singleContact());
    }

    /**
     * What follows an agreement, with all of it that the successor leaves as it is.
     *
     * @throws Refused where the programme has no such plan, or not with these options: what follows
     *     from it can be asked of no other
     */
    NewAgreement after(Agreement old, Successor wanted) {
        requireBought(wanted, programmes.current());
        List<String> options =
                wanted.options() == null
                        ? optionsLeft(old, wanted.plan(), wanted.overlaidPlan())
                        : wanted.options();
        String terms =
                wanted.ownTerms() == null
                        ? old.ownTerms()
                        : ownTerms(wanted.ownTerms(), programmes.current());
        return NewAgreement.like(old, wanted.plan(), wanted.overlaidPlan(), wanted.days())
                .with(options, terms, wanted.price())
                .with(sam(old, wanted, options, terms), wanted.singleContact());
    }

    private void requireBought(Successor wanted, Programme programme) {
        requirePlan(wanted.plan(), wanted.overlaidPlan(), programme);
        if (wanted.options() != null) {
            requireOptions(wanted.plan(), wanted.overlaidPlan(), wanted.options(), programme);
        }
    }

    private @Nullable PersonId sam(
            Agreement old, Successor wanted, List<String> options, String terms) {
        if (wanted.sam() != null) {
            return wanted.sam().person();
        }
        return sams.goesOn(
                old.sam(),
                new Chosen(wanted.plan(), wanted.overlaidPlan(), options, terms),
                programmes.current());
    }

    /** Whether a support account manager belongs to what follows an agreement, or may. */
    boolean hasSam(Agreement old, Successor wanted) {
        return Sams.mayHave(chosen(after(old, wanted)), programmes.current());
    }

    /** The present support account manager, unless by other terms there is none. */
    @Nullable PersonId samUnder(Agreement it, String terms) {
        Programme programme = programmes.version(it.programmeVersion());
        String read = ownTerms(terms, programme);
        return Sams.mayHave(new Chosen(it.plan(), it.overlaidPlan(), it.options(), read), programme)
                ? it.sam()
                : null;
    }

    private static Chosen chosen(NewAgreement asked) {
        return new Chosen(asked.plan(), asked.overlaidPlan(), asked.options(), asked.ownTerms());
    }

    /** The options of an agreement that another plan has too. */
    private List<String> optionsLeft(Agreement old, String plan, @Nullable String under) {
        List<String> known = known(plan, under, programmes.current());
        return old.options().stream().filter(known::contains).toList();
    }

    /**
     * An agreement's own terms, as they are kept.
     *
     * @throws Refused with all that is wrong with them, by the places of the text
     */
    String ownTerms(String typed, Programme programme) {
        if (typed.length() > LONGEST_TERMS) {
            throw Refused.invalid("ownTerms", "text.too-long", LONGEST_TERMS);
        }
        try {
            programme.ownTerms(typed);
            return typed.strip();
        } catch (FaultyProgramme faulty) {
            throw Refused.invalid("ownTerms", "own-terms.faulty", faults.lines(faulty.faults()));
        }
    }

    /** A plan with a single point of contact says who that is (INT-6). */
    void requireContact(Chosen chosen, @Nullable PersonId contact, Programme programme) {
        if (contact == null && programme.terms(chosen).hasSinglePointOfContact()) {
            throw Refused.invalid(
                    "contact",
                    "agreement.single-contact-missing",
                    programme.plans().named(chosen.plan()));
        }
    }

    void requireRegion(String region, Programme programme) {
        if (programme.regions().stream().noneMatch(it -> it.key().equals(region))) {
            throw Refused.unknown(
                    "region",
                    "region.unknown-of",
                    region,
                    programme.regions().stream().map(Region::key).toList());
        }
    }

    private void requireProducts(NewAgreement asked) {
        if ((asked.scope() == Scope.SOME) == asked.products().isEmpty()) {
            throw Refused.invalid(
                    "products",
                    asked.products().isEmpty()
                            ? "agreement.products-missing"
                            : "agreement.products-named");
        }
        if (products.listByIds(asked.products()).size() != asked.products().size()) {
            throw Refused.notFound("product");
        }
    }
}
