package dev.firstline.entitlement;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Scope;
import dev.firstline.directory.Asking;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;
import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the rules are applied to.
 *
 * @param organisation null for a sender whom nobody has placed yet
 * @param product null where none was said, or there is none of that name
 * @param agreements those that run today
 */
record Facts(
        Asker asker,
        @Nullable Company organisation,
        @Nullable NamedProduct product,
        @Nullable NamedRelease release,
        List<Running> agreements) {

    Facts {
        agreements = List.copyOf(agreements);
    }

    /**
     * Who asks.
     *
     * @param id null for somebody who would become a contact by asking
     * @param listed whether on the organisation's list of who may ask
     */
    record Asker(@Nullable PersonId id, boolean active, boolean administers, boolean listed) {}

    record Company(OrganisationId id, String name, ZoneId zone, String region, Asking asking) {}

    record NamedProduct(ProductId id, String name, boolean thirdParty) {}

    record NamedRelease(ReleaseId id, ReleaseSupport.Known known) {}

    /**
     * An agreement that runs today.
     *
     * @param programmeVersion under which it was made
     * @param namesProduct whether it names the product that is asked about
     * @param contact the one who alone asks, null where others may too, or that one has left
     */
    record Running(
            AgreementId id,
            Chosen chosen,
            int programmeVersion,
            String region,
            Scope scope,
            boolean namesProduct,
            @Nullable PersonId contact,
            @Nullable String contactName) {

        boolean isContact(Asker asker) {
            return contact == null || contact.equals(asker.id());
        }
    }

    /**
     * The agreement that holds: the one that names the product; else the one for all products; else
     * support as a service of its own; where nothing is said of a product, the first of those that
     * name some.
     */
    Optional<Running> holding() {
        return first(it -> it.namesProduct())
                .or(() -> first(it -> it.scope() == Scope.ALL))
                .or(() -> first(it -> it.scope() == Scope.NONE))
                .or(() -> product == null ? first(it -> true) : Optional.empty());
    }

    private Optional<Running> first(Predicate<Running> wanted) {
        return agreements.stream().filter(wanted).findFirst();
    }
}
