package dev.firstline.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.OrganisationId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.Sites;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@FirstlineTest
class ProductsTest {

    @Autowired private Products products;
    @Autowired private Installations installations;
    @Autowired private Sites sites;
    @Autowired private Customers customers;
    @Autowired private Cast cast;

    @Test
    @Requirement("INT-10.own-or-third-party")
    void areOwnOrOfOthersAndFoundByNameOrKey() {
        Product added = add("Depozit Îmbunătățit", true);
        assertThat(added.key()).startsWith("depozit-imbunatatit-");
        assertThat(products.getNamed("product", added.key().toUpperCase(Locale.ROOT)))
                .isEqualTo(added)
                .extracting(Product::thirdParty)
                .isEqualTo(true);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void haveNamesThatDiffer() {
        Product added = add("Twice", false);
        assertThatThrownBy(() -> products.add(cast.adam().actor(), added.name(), false))
                .hasMessageContaining("product.known");
        assertThatThrownBy(() -> products.add(cast.adam().actor(), "…", false))
                .hasMessageContaining("product.name-without-letters");
        assertThatThrownBy(() -> products.add(cast.adam().actor(), "x".repeat(201), false))
                .hasMessageContaining("text.too-long");
    }

    @Test
    @Requirement("INT-10.earlier-release")
    void knowWhichReleaseCameAfterWhich() {
        Product ledger = add("Ledger", false);
        release(ledger, "8.3", LocalDate.of(2026, 6, 1));
        release(ledger, "8.2", LocalDate.of(2026, 1, 10));
        release(ledger, "9.0", LocalDate.of(2027, 1, 10));
        Release earlier = products.getRelease(ledger, "release", "8.2");
        assertThat(products.known(earlier).successorOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(products.listReleases(List.of(ledger.id())))
                .extracting(Release::name)
                .containsExactly("9.0", "8.3", "8.2");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheReleasesThatThereAre() {
        Product ledger = add("Ledger", false);
        release(ledger, "8.2", LocalDate.of(2026, 1, 10));
        assertThatThrownBy(() -> products.getRelease(ledger, "release", "7"))
                .satisfies(
                        thrown ->
                                assertThat(((Refused) thrown).facts())
                                        .containsEntry("known", "8.2"));
    }

    @Test
    void areForManagersToChange() {
        assertThatThrownBy(() -> products.add(cast.ion().actor(), "New", false))
                .hasMessageContaining("directory.managers-only");
    }

    @Test
    void areInstalledAtSitesOfTheirOrganisation() {
        Product ledger = add("Ledger", false);
        OrganisationId elm = customers.add("Elm").organisation().id();
        SiteId cluj = site(elm);
        installations.add(cast.tudor().actor(), installed(elm, cluj, ledger));
        assertThat(installations.list(cast.tudor().actor(), elm))
                .singleElement()
                .extracting(Installation::site, Installation::machines)
                .containsExactly(cluj, 12);
        SiteId theirs = site(customers.add("Oak").organisation().id());
        assertThatThrownBy(
                        () ->
                                installations.add(
                                        cast.tudor().actor(), installed(elm, theirs, ledger)))
                .hasMessageContaining("site.of-another-organisation");
    }

    private SiteId site(OrganisationId of) {
        return sites.add(cast.tudor().actor(), of, new NewSite("Cluj", "", "", ""));
    }

    private static Installation installed(OrganisationId by, @Nullable SiteId at, Product what) {
        return new Installation(0, by, at, what.id(), null, null, "Debian 12", 12);
    }

    private Product add(String name, boolean thirdParty) {
        return products.add(
                cast.adam().actor(),
                name + " " + UUID.randomUUID().toString().substring(0, 8),
                thirdParty);
    }

    private void release(Product of, String name, LocalDate on) {
        products.addRelease(cast.adam().actor(), of.id(), name, on, List.of());
    }
}
