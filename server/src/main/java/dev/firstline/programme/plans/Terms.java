package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What holds for a case: a plan with what lies under it, the options bought with it and the
 * agreement's own terms, resolved. Every promise is asked of it.
 *
 * @param under the plan under an overlay, null for a plan that stands alone
 */
public record Terms(Plan plan, @Nullable Plan under, List<PlanOption> options, Promises promises) {

    public Terms {
        options = List.copyOf(options);
    }

    /** Goal and limit of what is promised for a priority, if it is. */
    public Optional<Target> target(String priority, TargetKind kind) {
        return promises.targets().find(priority, kind);
    }

    /** When the clocks of a priority run. */
    public Coverage coverage(String priority) {
        return promises.coverage()
                .find(priority)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "plan " + plan.key() + " covers no " + priority));
    }

    public boolean mayAsk(String priority, Channel channel) {
        return promises.channels().mayAsk(priority, channel);
    }

    public boolean mayAnswer(String priority, Channel channel) {
        return promises.channels().mayAnswer(priority, channel);
    }

    public Allowance allowance() {
        return promises.allowance();
    }

    public boolean hasSinglePointOfContact() {
        return promises.contacts() == Contacts.SINGLE_POINT;
    }

    /** What the plan says of a service; null stands for any country, any product. */
    public Offer service(ServiceKind service, @Nullable String country, @Nullable String product) {
        return promises.services().offer(service, country, product);
    }

    public Releases releases() {
        return promises.releases();
    }

    public Optional<Implementation> implementation() {
        return Optional.ofNullable(plan.implementation());
    }
}
