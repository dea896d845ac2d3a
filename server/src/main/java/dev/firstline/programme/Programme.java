package dev.firstline.programme;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of the vendor's rules (PRG-1). Immutable; a case runs under the version under which
 * it was opened (PRG-2).
 *
 * @param reopenDays days after closing within which a case may be re-opened (CAS-6)
 * @param attachmentBytes the largest attachment that is accepted (INT-8)
 */
public record Programme(
        int version,
        LocalText name,
        CaseNumberFormat caseNumber,
        List<Priority> priorities,
        List<Region> regions,
        List<Queue> queues,
        Routes routes,
        int reopenDays,
        long attachmentBytes,
        List<Integer> warningPercents,
        MailRules mail) {

    /** Which queue a case goes to: a placed one, and one whose sender nobody knows (INT-7). */
    public record Routes(String firstQueue, String triageQueue) {}

    public Programme {
        priorities = List.copyOf(priorities);
        regions = List.copyOf(regions);
        queues = List.copyOf(queues);
        warningPercents = List.copyOf(warningPercents);
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

    /**
     * Key of the queue to which a case goes, and why (RTE-1).
     *
     * @param organisation name of that with which the case is placed, null for none yet
     */
    public Explained<String> route(@Nullable String organisation) {
        return organisation == null
                ? routed("route.triage", routes.triageQueue())
                : routed(
                        "route.first-queue",
                        routes.firstQueue(),
                        new Fact("organisation", organisation));
    }

    private Explained<String> routed(String rule, String queue, Fact... known) {
        Explanation why = Explanation.of(rule, version, "route.queue", known);
        return new Explained<>(queue, why.with(new Fact("queue", queue)));
    }

    public Optional<Queue> findQueue(String key) {
        return queues.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    /** The same rules published under a version number. */
    Programme asVersion(int number) {
        return new Programme(
                number,
                name,
                caseNumber,
                priorities,
                regions,
                queues,
                routes,
                reopenDays,
                attachmentBytes,
                warningPercents,
                mail);
    }
}
