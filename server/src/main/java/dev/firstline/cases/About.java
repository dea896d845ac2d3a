package dev.firstline.cases;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a case is about, as it is called, and on what it stands then.
 *
 * @param product as it is called, null if not said; likewise release and site
 */
public record About(
        @Nullable String product, @Nullable String release, @Nullable String site, Basis basis) {

    static About of(Origin origin) {
        return new About(origin.product(), origin.release(), origin.site(), origin.basis());
    }

    /** The same, on another basis. */
    About on(Basis other) {
        return new About(product, release, site, other);
    }

    /** What differs from before, each as an event of its own: ids, never names (CAS-8). */
    List<CaseEvent> changed(About before, Act act) {
        List<CaseEvent> events = new ArrayList<>();
        if (!Objects.equals(before.product, product) || differs(productId(), before.productId())) {
            events.add(event(EventType.PRODUCT_CHANGED, act, before.productId(), productId()));
        }
        if (!Objects.equals(before.release, release) || differs(releaseId(), before.releaseId())) {
            events.add(event(EventType.RELEASE_CHANGED, act, before.releaseId(), releaseId()));
        }
        if (!Objects.equals(before.site, site) || differs(siteId(), before.siteId())) {
            events.add(event(EventType.SITE_CHANGED, act, before.siteId(), siteId()));
        }
        if (!Objects.equals(before.basis.environment(), basis.environment())) {
            events.add(event(EventType.ENVIRONMENT_CHANGED, act, null, null));
        }
        if (differs(agreementId(), before.agreementId())) {
            events.add(
                    event(EventType.AGREEMENT_CHANGED, act, before.agreementId(), agreementId()));
        }
        return events;
    }

    private @Nullable Long productId() {
        return basis.productId() == null ? null : basis.productId().value();
    }

    private @Nullable Long releaseId() {
        return basis.releaseId() == null ? null : basis.releaseId().value();
    }

    private @Nullable Long siteId() {
        return basis.siteId() == null ? null : basis.siteId().value();
    }

    private @Nullable Long agreementId() {
        return basis.agreementId() == null ? null : basis.agreementId().value();
    }

    private static boolean differs(@Nullable Long one, @Nullable Long other) {
        return !Objects.equals(one, other);
    }

    private static CaseEvent event(
            EventType type, Act act, @Nullable Long from, @Nullable Long to) {
        return CaseEvent.of(type, act, Objects.toString(from, null), Objects.toString(to, null));
    }
}
