package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Scope;
import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.ImplementationState.Confirmed;
import dev.firstline.products.Installation;
import dev.firstline.products.Installations;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.programme.rules.ChargeRule;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Support while a product is brought into use at a client: some incidents are free of charge until
 * staff have confirmed remotely that it opens and runs there (INC-5).
 */
@Component
public class Implementations {

    private final ImplementationStore store;
    private final LedgerStore entries;
    private final LedgerLines lines;
    private final Corrections corrections;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final Products products;
    private final Installations installations;
    private final BusinessTime time;

    Implementations(
            ImplementationStore store,
            LedgerStore entries,
            LedgerLines lines,
            Corrections corrections,
            AgreementAllowances allowances,
            Agreements agreements,
            Products products,
            Installations installations,
            BusinessTime time) {
        this.store = store;
        this.entries = entries;
        this.lines = lines;
        this.corrections = corrections;
        this.allowances = allowances;
        this.agreements = agreements;
        this.products = products;
        this.installations = installations;
        this.time = time;
    }

    /**
     * That of an organisation and product under an agreement; empty where its plan gives none, and
     * for what others make.
     */
    private Optional<ImplementationState> find(
            Agreement under, OrganisationId organisation, ProductId product) {
        return products.get(product).thirdParty()
                ? Optional.empty()
                : allowances.implementation(under).map(it -> state(it, organisation, product));
    }

    /**
     * Those of an organisation, by the name of the product: of each of the vendor's own that an
     * agreement with implementation support holds for today.
     */
    public List<ImplementationState> list(Actor actor, OrganisationId of) {
        IncidentPolicy.requireSight(actor, of);
        List<Given> given = given(of);
        if (given.isEmpty()) {
            return List.of();
        }
        Map<ProductId, Integer> used = entries.countImplementations(of);
        Map<ProductId, Confirmed> confirmed = store.list(of);
        return products.list().stream()
                .filter(it -> !it.thirdParty())
                .map(Product::id)
                .flatMap(
                        it ->
                                Given.of(given, it).stream()
                                        .map(
                                                support ->
                                                        new ImplementationState(
                                                                of,
                                                                it,
                                                                support,
                                                                used.getOrDefault(it, 0),
                                                                confirmed.get(it))))
                .toList();
    }

    /**
     * Those of them that concern the organisation: what it has installed, what an agreement names,
     * and what was begun; all of them where nobody has said what it has.
     */
    public List<ImplementationState> listConcerning(Actor actor, OrganisationId of) {
        List<ImplementationState> all = list(actor, of);
        Set<ProductId> theirs =
                Stream.concat(
                                installations.list(actor, of).stream().map(Installation::product),
                                running(of).flatMap(it -> it.products().stream()))
                        .collect(Collectors.toSet());
        List<ImplementationState> concerning =
                all.stream().filter(it -> it.isBegun() || theirs.contains(it.product())).toList();
        return concerning.isEmpty() ? all : concerning;
    }

    /** What an agreement gives, if it gives any. */
    private record Given(Agreement agreement, Optional<Implementation> support) {

        /** An agreement that names a product holds for it, rather than one for all. */
        static Optional<Implementation> of(List<Given> all, ProductId product) {
            return all.stream()
                    .filter(it -> it.agreement().covers(product))
                    .min(Comparator.comparing(it -> it.agreement().scope() == Scope.ALL))
                    .flatMap(Given::support);
        }
    }

    private List<Given> given(OrganisationId of) {
        List<Given> given =
                running(of).map(it -> new Given(it, allowances.implementation(it))).toList();
        return given.stream().allMatch(it -> it.support().isEmpty()) ? List.of() : given;
    }

    private Stream<Agreement> running(OrganisationId of) {
        LocalDate today = agreements.today(of);
        return agreements.list(of).stream().filter(it -> it.on(today) == AgreementState.RUNNING);
    }

    /** That of a case; empty where its plan gives none, or nobody has said which product it is. */
    public Optional<ImplementationState> find(Case subject) {
        ProductId product = subject.origin().basis().productId();
        Optional<OrganisationId> organisation = subject.origin().organisation();
        return product == null || organisation.isEmpty()
                ? Optional.empty()
                : subject.origin()
                        .basis()
                        .agreement()
                        .map(agreements::get)
                        .flatMap(under -> find(under, organisation.get(), product));
    }

    private ImplementationState state(
            Implementation given, OrganisationId organisation, ProductId product) {
        return new ImplementationState(
                organisation,
                product,
                given,
                entries.countImplementation(organisation, product),
                store.find(organisation, product).orElse(null));
    }

    /**
     * Takes the charge of a case back, as support of an implementation.
     *
     * @param charge of the case
     * @throws Refused where the plan gives none, it is complete, or as many as it holds were free
     *     of charge: the next is charged as any other
     */
    @Transactional
    public Entry mark(Actor actor, Case subject, EntryId charge, String why) {
        IncidentPolicy.requireDecide(actor);
        String reason = Corrections.why(why);
        ImplementationState seen =
                find(subject)
                        .orElseThrow(() -> Refused.conflict("implementation.not-given", Map.of()));
        store.hold(seen.organisation(), seen.product());
        ImplementationState state = find(subject).orElseThrow();
        requireFree(state);
        Entry taken = corrections.heldCharge(charge);
        lines.prepare(taken.organisation());
        return lines.add(
                NewEntry.back(
                                taken,
                                corrections.open(taken),
                                EntryType.WAIVER,
                                EntryCause.IMPLEMENTATION,
                                time.instant(),
                                actor.personId(),
                                reason)
                        .of(state.product()));
    }

    private static void requireFree(ImplementationState state) {
        if (state.isComplete()) {
            throw Refused.conflict("implementation.complete", Map.of());
        }
        if (!ChargeRule.isFree(state.given(), state.used())) {
            throw Refused.conflict(
                    "implementation.used-up", Map.of("incidents", state.given().incidents()));
        }
    }

    /**
     * Confirms that the product opens and runs at the client: from now on every incident is
     * charged. What is begun is completed also once its agreement has ended.
     *
     * @param words how it was confirmed
     * @throws Refused where no agreement gives or gave support of this implementation, or it is
     *     complete
     */
    @Transactional
    public ImplementationState complete(
            Actor actor, OrganisationId organisation, ProductId product, String words) {
        IncidentPolicy.requireDecide(actor);
        String said = Corrections.why(words);
        Product brought = products.get(product);
        ImplementationState state =
                find(actor, organisation, product)
                        .or(() -> findEnded(organisation, brought))
                        .orElseThrow(
                                () ->
                                        Refused.conflict(
                                                "implementation.not-offered",
                                                Map.of("product", brought.name())));
        store.hold(organisation, product);
        if (!store.complete(organisation, product, time.instant(), actor.somebody(), said)) {
            throw Refused.conflict("implementation.complete", Map.of());
        }
        return state(state.given(), organisation, product);
    }

    /** By the agreement that ended last of those which gave it. */
    private Optional<ImplementationState> findEnded(OrganisationId of, Product product) {
        LocalDate today = agreements.today(of);
        return agreements.list(of).stream()
                .filter(it -> it.on(today) == AgreementState.ENDED && it.covers(product.id()))
                .sorted(Comparator.comparing((Agreement it) -> it.days().ends()).reversed())
                .flatMap(it -> find(it, of, product.id()).stream())
                .findFirst();
    }

    private Optional<ImplementationState> find(
            Actor actor, OrganisationId organisation, ProductId product) {
        return list(actor, organisation).stream()
                .filter(it -> it.product().equals(product))
                .findFirst();
    }
}
