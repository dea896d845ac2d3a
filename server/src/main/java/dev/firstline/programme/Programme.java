package dev.firstline.programme;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.lines.Lines;
import dev.firstline.programme.lines.Routed;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.OwnTerms;
import dev.firstline.programme.plans.Plans;
import dev.firstline.programme.plans.Terms;
import dev.firstline.programme.reading.OwnTermsReader;
import dev.firstline.programme.rules.AccountRules;
import dev.firstline.programme.rules.CaseRules;
import dev.firstline.programme.rules.ClockRules;
import dev.firstline.programme.rules.DeskRules;
import dev.firstline.programme.rules.FollowUpRules;
import dev.firstline.programme.rules.IncidentRules;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of the vendor's rules (PRG-1). Immutable; a case runs under the version under which
 * it was opened (PRG-2).
 *
 * @param version 0 for a file that is not published
 * @param priorities the most urgent first
 * @param desk null where the programme does not say when the vendor's people work
 */
public record Programme(
        int version,
        Heading heading,
        CaseNumberFormat caseNumber,
        List<Priority> priorities,
        List<Region> regions,
        List<Queue> queues,
        Plans plans,
        Lines lines,
        ClockRules clocks,
        CaseRules cases,
        IncidentRules incidents,
        AccountRules accounts,
        FollowUpRules followUps,
        @Nullable DeskRules desk,
        MailRules mail) {

    public Programme {
        priorities = List.copyOf(priorities);
        regions = List.copyOf(regions);
        queues = List.copyOf(queues);
    }

    public LocalText name() {
        return heading.name();
    }

    /** In which prices and fees are stated, where an agreement has no other. */
    public Currency currency() {
        return heading.currency();
    }

    /** Days after closing within which a case may be re-opened (CAS-6). */
    public int reopenDays() {
        return cases.reopenDays();
    }

    /** The largest attachment that is accepted (INT-8). */
    public long attachmentBytes() {
        return cases.attachmentBytes();
    }

    /** At which shares of the promised time a clock warns (COM-8). */
    public List<Integer> warningPercents() {
        return clocks.warningPercents();
    }

    /**
     * The terms that follow from what an organisation bought (PRG-3).
     *
     * @param chosen null for an organisation without an agreement
     * @throws Refused if this programme has no such plan or option, or they do not go together
     * @throws FaultyProgramme if the agreement's own terms are not written as a plan is
     */
    public Terms terms(@Nullable Chosen chosen) {
        return chosen == null
                ? termsWithoutAgreement()
                : plans.terms(chosen, ownTerms(chosen.own()));
    }

    /** Whether something can be bought as it was. */
    public boolean has(Chosen chosen) {
        try {
            terms(chosen);
            return true;
        } catch (Refused | FaultyProgramme _) {
            return false;
        }
    }

    /**
     * What an agreement says for itself, in the words of this programme (PRG-3).
     *
     * @throws FaultyProgramme with all that is wrong, by the places of the text
     */
    public OwnTerms ownTerms(String written) {
        return OwnTermsReader.read(written, plans, priorities.stream().map(Priority::key).toList());
    }

    /** The terms of an organisation that has no agreement. */
    public Terms termsWithoutAgreement() {
        return plans.termsWithoutAgreement();
    }

    public Optional<Priority> findPriority(String key) {
        return priorities.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The priority of this key; an unknown one is refused as invalid. */
    public Priority priority(String key) {
        return findPriority(key)
                .orElseThrow(
                        () ->
                                Refused.invalid("priority", "priority.unknown", key)
                                        .because(priorities(key)));
    }

    private Explanation priorities(String asked) {
        String known = priorities.stream().map(Priority::key).collect(Collectors.joining(", "));
        return Explanation.of(
                "programme.priorities",
                version,
                "refused",
                new Fact("priority", asked),
                new Fact("known", known));
    }

    /** The region of this key; one that this version no longer has is answered by the first. */
    public Region region(String key) {
        return regions.stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElse(regions.getFirst());
    }

    /** Where a case goes, who answers, and by which rule (RTE-1). */
    public Routed route(CaseFacts facts) {
        return lines.decide(facts);
    }

    /**
     * Why a case waits in a queue, and who answers it: the rule that sent it there, and what that
     * asks for.
     *
     * @param rule by the name that it has in this version
     */
    public Explanation whyRouted(String rule) {
        List<Fact> known = new ArrayList<>();
        known.add(new Fact("route", rule));
        lines.findRoute(rule).ifPresent(route -> known.addAll(route.facts()));
        return new Explanation("route", version, known, "route.queue");
    }

    public Optional<Queue> findQueue(String key) {
        return queues.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    /** The same rules published under a version number. */
    Programme asVersion(int number) {
        return new Programme(
                number,
                heading,
                caseNumber,
                priorities,
                regions,
                queues,
                plans,
                lines,
                clocks,
                cases,
                incidents,
                accounts,
                followUps,
                desk,
                mail);
    }
}
