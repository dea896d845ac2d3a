package dev.firstline.agreements;

import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What agreements and entitlement ask of the programme's plans: the one seam between them, so that
 * how a programme says it may change alone.
 */
public interface Plans {

    /**
     * A plan that can be bought.
     *
     * @param overlays plans that it may be laid over, one of which an agreement then names; none
     *     for a plan that stands alone (PRG-3)
     * @param options that an agreement may add to it
     * @param hasSam whether a support account manager belongs to it
     */
    record Plan(
            String key,
            LocalText name,
            List<String> overlays,
            List<String> options,
            boolean hasSam) {

        public Plan {
            overlays = List.copyOf(overlays);
            options = List.copyOf(options);
        }
    }

    /** The plans of a version of the programme, in its order. */
    List<Plan> list(int version);

    default Optional<Plan> find(String key, int version) {
        return list(version).stream().filter(plan -> plan.key().equals(key)).findFirst();
    }

    default boolean knows(String plan, int version) {
        return find(plan, version).isPresent();
    }

    /**
     * By which channels a plan may be asked for something of a priority (INT-1): {@code portal},
     * {@code mail}, {@code telephone}, {@code api}.
     */
    Set<String> channels(
            String plan, @Nullable String overlaid, @Nullable String priority, int version);

    /**
     * What a plan does outside the supported releases and environments (INT-10): true for its best,
     * false for a refusal that explains.
     */
    boolean helpsOutside(String plan, @Nullable String overlaid, int version);

    /** Days that an earlier release is supported after its successor came out (INT-10). */
    int releaseDays(int version);
}
