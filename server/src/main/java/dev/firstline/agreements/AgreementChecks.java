package dev.firstline.agreements;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Plans.Plan;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.products.Products;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Region;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reads what an agreement is to say, and refuses what the programme or the directory lacks. */
@Component
class AgreementChecks {

    private final Programmes programmes;
    private final Plans plans;
    private final Products products;
    private final People people;

    AgreementChecks(Programmes programmes, Plans plans, Products products, People people) {
        this.programmes = programmes;
        this.plans = plans;
        this.products = products;
        this.people = people;
    }

    /** An agreement as it is kept, with the id 0. */
    Agreement read(Actor actor, NewAgreement asked) {
        Programme programme = programmes.current();
        requirePlan(asked.plan(), asked.overlaidPlan(), programme.version());
        requireOptions(asked.plan(), asked.options(), programme.version());
        requireRegion(asked.region(), programme);
        requireProducts(asked);
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
                OwnTerms.read(asked.ownTerms(), programme),
                asked.price(),
                asked.price() == null ? null : actor.somebody(),
                sam(asked.sam()),
                contact(asked.organisation(), asked.singleContact()),
                days,
                0);
    }

    /** A plan of the programme, with one under it exactly where it is laid over others. */
    void requirePlan(String key, @Nullable String overlaid, int version) {
        Plan plan =
                plans.find(key, version)
                        .orElseThrow(
                                () -> Refused.unknown("plan", "plan.unknown", key, keys(version)));
        if (overlaid == null && !plan.overlays().isEmpty()) {
            throw Refused.unknown("overlaid", "plan.overlaid-missing", key, plan.overlays());
        }
        if (overlaid != null && !plan.overlays().contains(overlaid)) {
            throw plan.overlays().isEmpty()
                    ? Refused.invalid("overlaid", "plan.stands-alone", key)
                    : Refused.unknown(
                            "overlaid", "plan.overlaid-unknown", overlaid, plan.overlays());
        }
    }

    private List<String> keys(int version) {
        return plans.list(version).stream().map(Plan::key).toList();
    }

    void requireOptions(String plan, List<String> options, int version) {
        List<String> known = plans.find(plan, version).map(Plan::options).orElse(List.of());
        options.stream()
                .filter(option -> !known.contains(option))
                .findFirst()
                .ifPresent(
                        unknown -> {
                            throw Refused.unknown("options", "plan.option-unknown", unknown, known);
                        });
    }

    /** The options of an agreement that another plan has too. */
    List<String> optionsLeft(Agreement old, String plan) {
        List<String> known =
                plans.find(plan, programmes.current().version())
                        .map(Plan::options)
                        .orElse(List.of());
        return old.options().stream().filter(known::contains).toList();
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

    /** One of the staff. */
    @Nullable PersonId sam(@Nullable PersonId id) {
        if (id != null && !people.get(id).isStaff()) {
            throw Refused.invalid("sam", "agreement.sam-not-staff");
        }
        return id;
    }

    /** One of the organisation's people, still there. */
    @Nullable PersonId contact(OrganisationId organisation, @Nullable PersonId id) {
        if (id != null && !isContact(people.find(id), organisation)) {
            throw Refused.invalid("contact", "agreement.contact-of-another-organisation");
        }
        return id;
    }

    private static boolean isContact(Optional<Person> person, OrganisationId organisation) {
        return person.filter(Person::active)
                .flatMap(Person::organisation)
                .filter(organisation::equals)
                .isPresent();
    }
}
