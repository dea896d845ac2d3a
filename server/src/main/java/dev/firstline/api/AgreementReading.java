package dev.firstline.api;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NamedSam;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Scope;
import dev.firstline.agreements.Successor;
import dev.firstline.api.AgreementChangesResource.Amending;
import dev.firstline.api.AgreementChangesResource.Replacement;
import dev.firstline.api.AgreementsResource.Amount;
import dev.firstline.api.AgreementsResource.Making;
import dev.firstline.api.WishesResource.Wishing;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Reads what programs say of agreements. */
@Component
class AgreementReading {

    /** Fields that doors call as pages do, in the names in which programs send them. */
    private static final Map<String, String> NAMES =
            Map.of("overlaid", "overlaidPlan", "contact", "singleContact");

    private final Known known;
    private final Products products;
    private final People people;

    AgreementReading(Known known, Products products, People people) {
        this.known = known;
        this.products = products;
        this.people = people;
    }

    static AgreementId id(String given) {
        return Given.digits(given)
                .map(AgreementId::new)
                .orElseThrow(() -> Refused.notFound("agreement"));
    }

    /**
     * Two programs that change one at once must not overwrite each other: they say what they saw.
     */
    static AgreementAsSeen seen(AgreementId id, @Nullable Integer version) {
        if (version == null) {
            throw Refused.invalid("version", "missing");
        }
        return new AgreementAsSeen(id, version);
    }

    /** Asks a door; what it refuses is told in the names of programs. */
    static <T> T named(Supplier<T> door) {
        try {
            return door.get();
        } catch (Refused refused) {
            String name = NAMES.get(refused.field());
            throw name == null ? refused : refused.inField(name);
        }
    }

    NewAgreement read(OrganisationId organisation, Making asked) {
        return new NewAgreement(
                organisation,
                Given.required("plan", asked.plan()),
                Given.name("overlaidPlan", asked.overlaidPlan()).orElse(null),
                Given.required("region", asked.region()),
                Given.name("scope", asked.scope()).map(Scope::of).orElse(Scope.ALL),
                products(asked.products()),
                texts("options", asked.options()),
                Given.text("ownTerms", asked.ownTerms()),
                price(asked.price()),
                person("sam", asked.sam()),
                person("singleContact", asked.singleContact()),
                days("starts", asked.starts(), asked.ends(), asked.renews()));
    }

    Amendment read(Amending asked) {
        return new Amendment(
                Given.required("region", asked.region()),
                texts("options", asked.options()),
                Given.text("ownTerms", asked.ownTerms()),
                price(asked.price()),
                person("sam", asked.sam()),
                person("singleContact", asked.singleContact()));
    }

    Successor read(Agreement now, Replacement asked) {
        return new Successor(
                Given.required("plan", asked.plan()),
                Given.name("overlaidPlan", asked.overlaidPlan()).orElse(null),
                optionsOrAsNow(asked.options()),
                asked.singleContact() == null
                        ? now.singleContact()
                        : contact(now.organisation(), asked.singleContact()),
                asked.ownTerms(),
                days("from", asked.from(), asked.ends(), asked.renews()),
                price(asked.price()),
                sam(asked.sam()));
    }

    /** Who is to be the account manager; null where nothing is said of that. */
    @Nullable NamedSam sam(@Nullable String given) {
        return given == null ? null : new NamedSam(person("sam", given));
    }

    NewWish read(Agreement about, Wishing asked) {
        return new NewWish(
                about.id(),
                Given.required("plan", asked.plan()),
                Given.name("overlaidPlan", asked.overlaidPlan()).orElse(null),
                optionsOrAsNow(asked.options()),
                contact(about.organisation(), asked.singleContact()),
                Given.dayOrNone("from", asked.from()),
                Given.day("ends", asked.ends()),
                Given.text("words", asked.words()));
    }

    private static @Nullable List<String> optionsOrAsNow(@Nullable List<@Nullable String> given) {
        return given == null ? null : texts("options", given);
    }

    /** One of the organisation's own people: who else has an account is not told. */
    @Nullable PersonId contact(OrganisationId organisation, @Nullable String given) {
        return Given.name("singleContact", given)
                .map(wanted -> contactOf(organisation, wanted))
                .orElse(null);
    }

    private PersonId contactOf(OrganisationId organisation, String wanted) {
        return people.listContacts(organisation).stream()
                .filter(
                        it ->
                                it.email().equalsIgnoreCase(wanted)
                                        || wanted.equals(Long.toString(it.id().value())))
                .findFirst()
                .map(Person::id)
                .orElseThrow(
                        () ->
                                Refused.invalid(
                                        "singleContact",
                                        "agreement.contact-of-another-organisation"));
    }

    static Days days(
            String first,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable Boolean renews) {
        return Days.of(
                Given.day(first, starts), Given.day("ends", ends), Boolean.TRUE.equals(renews));
    }

    static @Nullable Price price(@Nullable Amount given) {
        if (given == null || (given.amount() == null && given.currency() == null)) {
            return null;
        }
        if (given.amount() == null) {
            throw Refused.invalid("amount", "missing");
        }
        return Price.of(given.amount().toString(), Given.required("currency", given.currency()));
    }

    private List<ProductId> products(@Nullable List<@Nullable String> keys) {
        return texts("products", keys).stream()
                .map(key -> products.getNamed("products", key).id())
                .distinct()
                .toList();
    }

    private static List<String> texts(String field, @Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).map(it -> Given.text(field, it)).toList();
    }

    private @Nullable PersonId person(String field, @Nullable String given) {
        return Given.name(field, given).map(it -> known.person(field, it).id()).orElse(null);
    }
}
