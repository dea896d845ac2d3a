package dev.firstline.programme.lines;

import static java.util.stream.Collectors.toSet;

import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.plans.Channel;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to be so for a rule to fit, all of it; null and empty ask for nothing. What is not known
 * of a case fits no rule that asks for it.
 *
 * @param service one that the plan includes
 */
public record Condition(
        @Nullable Boolean placed,
        @Nullable Boolean lead,
        @Nullable Boolean partner,
        Set<String> plans,
        Set<String> priorities,
        Set<String> categories,
        Set<String> kinds,
        Set<Channel> channels,
        Set<String> languages,
        @Nullable ServiceKind service) {

    public Condition {
        plans = Set.copyOf(plans);
        priorities = Set.copyOf(priorities);
        categories = Set.copyOf(categories);
        kinds = Set.copyOf(kinds);
        channels = Set.copyOf(channels);
        languages = Set.copyOf(languages);
    }

    /** Whether it asks for nothing. */
    public boolean fitsAlways() {
        return placed == null
                && lead == null
                && partner == null
                && plans.isEmpty()
                && priorities.isEmpty()
                && categories.isEmpty()
                && kinds.isEmpty()
                && channels.isEmpty()
                && languages.isEmpty()
                && service == null;
    }

    public boolean fits(CaseFacts facts) {
        Terms terms = facts.terms();
        return is(placed, facts.placed())
                && is(lead, facts.lead())
                && is(partner, facts.partner())
                && oneOf(plans, terms == null ? null : terms.plan().key())
                && oneOf(priorities, facts.priority())
                && oneOf(categories, facts.category())
                && oneOf(kinds, facts.kind())
                && oneOf(channels, facts.channel())
                && oneOf(languages, facts.language())
                && includes(terms);
    }

    /** What it asks for, named as the file names it. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "placed", placed);
        add(facts, "lead", lead);
        add(facts, "partner", partner);
        add(facts, "plans", plans);
        add(facts, "priorities", priorities);
        add(facts, "categories", categories);
        add(facts, "kinds", kinds);
        add(facts, "channels", channels.stream().map(Channel::key).collect(toSet()));
        add(facts, "languages", languages);
        if (service != null) {
            facts.add(new Fact("service", service.key()));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable Boolean asked) {
        if (asked != null) {
            facts.add(new Fact(name, asked ? "yes" : "no"));
        }
    }

    private static void add(List<Fact> facts, String name, Set<String> asked) {
        if (!asked.isEmpty()) {
            facts.add(new Fact(name, String.join(", ", new TreeSet<>(asked))));
        }
    }

    private boolean includes(@Nullable Terms terms) {
        return service == null
                || (terms != null && terms.service(service, null, null) == Offer.INCLUDED);
    }

    private static boolean is(@Nullable Boolean asked, boolean known) {
        return asked == null || asked == known;
    }

    private static <T> boolean oneOf(Set<T> asked, @Nullable T known) {
        return asked.isEmpty() || (known != null && asked.contains(known));
    }
}
