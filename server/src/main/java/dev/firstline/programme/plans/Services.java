package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** The services of a plan; one that is not named is absent (PRG-4). */
public record Services(Map<ServiceKind, ServiceRule> rules) {

    public static final Services NONE = new Services(Map.of());

    public Services {
        rules = Map.copyOf(rules);
    }

    /** What is offered in a country for a product; null stands for any. */
    public Offer offer(ServiceKind service, @Nullable String country, @Nullable String product) {
        ServiceRule rule = rules.get(service);
        return rule == null ? Offer.ABSENT : rule.offer(country, product);
    }

    public Services replacedBy(Services others) {
        Map<ServiceKind, ServiceRule> all = new EnumMap<>(ServiceKind.class);
        all.putAll(rules);
        all.putAll(others.rules);
        return new Services(all);
    }
}
