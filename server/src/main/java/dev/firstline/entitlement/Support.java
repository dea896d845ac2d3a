package dev.firstline.entitlement;

import dev.firstline.entitlement.Facts.NamedProduct;
import dev.firstline.entitlement.Facts.NamedRelease;
import dev.firstline.entitlement.Facts.Running;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.Programme;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether what is asked about is inside what is supported (INT-10). An agreement for all products
 * is for the vendor's own: another's has to be named.
 */
record Support(@Nullable String unsupported, @Nullable LocalDate until, List<Fact> facts) {

    static Support of(EntitlementRule rule, @Nullable Running agreement) {
        NamedProduct product = rule.facts().product();
        boolean named = agreement != null && agreement.namesProduct();
        if (product != null && product.thirdParty() && !named) {
            return new Support("third-party", null, List.of());
        }
        NamedRelease release = rule.facts().release();
        return release == null
                ? new Support(null, null, List.of())
                : ofRelease(rule, agreement, release.known());
    }

    private static Support ofRelease(
            EntitlementRule rule, @Nullable Running agreement, ReleaseSupport.Known release) {
        Programme programme = rule.programme(agreement);
        Explained<ReleaseSupport> support =
                ReleaseSupport.of(
                        release,
                        rule.question().environment(),
                        rule.terms(agreement).releases(),
                        programme.version(),
                        rule.today());
        return new Support(
                support.value().outside(), support.value().until(), support.explanation().facts());
    }
}
