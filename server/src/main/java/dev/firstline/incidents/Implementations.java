package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.programme.rules.ChargeRule;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;

/**
 * Support while a product is brought into use at a client: some incidents are free of charge until
 * staff have confirmed remotely that it opens and runs there (INC-5).
 */
@Component
public class Implementations {

    private final ImplementationStore store;
    private final LedgerStore entries;
    private final Corrections corrections;
    private final AgreementAllowances allowances;
    private final Agreements agreements;
    private final Products products;
    private final BusinessTime time;

    Implementations(
            ImplementationStore store,
            LedgerStore entries,
            Corrections corrections,
            AgreementAllowances allowances,
            Agreements agreements,
            Products products,
            BusinessTime time) {
        this.store = store;
        this.entries = entries;
        this.corrections = corrections;
        this.allowances = allowances;
        this.agreements = agreements;
        this.products = products;
        this.time = time;
    }

    /**
     * That of an organisation and product under an agreement; empty where its plan gives none, and
     * for what others make.
     */
    public Optional<ImplementationState> find(
            Agreement under, OrganisationId organisation, ProductId product) {
        return products.get(product).thirdParty()
                ? Optional.empty()
                : allowances.implementation(under).map(it -> state(it, organisation, product));
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
        return entries.add(
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
     * charged.
     *
     * @param words how it was confirmed
     */
    @Transactional
    public void complete(
            Actor actor, OrganisationId organisation, ProductId product, String words) {
        IncidentPolicy.requireDecide(actor);
        String said = Corrections.why(words);
        products.get(product);
        store.hold(organisation, product);
        if (!store.complete(organisation, product, time.instant(), actor.somebody(), said)) {
            throw Refused.conflict("implementation.complete", Map.of());
        }
    }
}
