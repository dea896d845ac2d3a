package dev.firstline.programme.plans;

import dev.firstline.explanation.Explanation.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for a case: a plan with what lies under it, the options bought with it and the
 * agreement's own terms, resolved. Every promise is asked of it.
 *
 * @param under the plan under an overlay, null for a plan that stands alone
 * @param own what the agreement says in place of the plan; it is in the promises already
 */
public record Terms(
        Plan plan,
        @Nullable Plan under,
        List<PlanOption> options,
        OwnTerms own,
        Promises promises) {

    public Terms {
        options = List.copyOf(options);
    }

    /**
     * From what a priority's promise follows (XPL-1): the plan, the one under it, the options
     * bought, and which parts of it the agreement says for itself.
     *
     * @param kind of the promise, null for its hours alone
     */
    public List<Fact> facts(String priority, @Nullable TargetKind kind) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("plan", plan.key()));
        if (under != null) {
            facts.add(new Fact("overlaid", under.key()));
        }
        if (!options.isEmpty()) {
            facts.add(new Fact("options", keys(options.stream().map(PlanOption::key))));
        }
        List<Part> parts = own.parts(priority, kind);
        if (!parts.isEmpty()) {
            facts.add(new Fact("own-terms", keys(parts.stream().map(Part::key))));
        }
        return facts;
    }

    private static String keys(Stream<String> keys) {
        return keys.collect(Collectors.joining(", "));
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
