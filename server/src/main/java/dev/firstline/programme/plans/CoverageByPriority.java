package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which coverage a plan gives each priority (COM-2).
 *
 * @param others that of the priorities that are not named, null where there is none
 */
public record CoverageByPriority(Map<String, Coverage> named, @Nullable Coverage others) {

    public static final CoverageByPriority NONE = new CoverageByPriority(Map.of(), null);

    public CoverageByPriority {
        named = Map.copyOf(named);
    }

    public Optional<Coverage> find(String priority) {
        return Optional.ofNullable(named.getOrDefault(priority, others));
    }

    /** This coverage, with another in place of it wherever the other says something. */
    public CoverageByPriority replacedBy(CoverageByPriority other) {
        if (other.others != null) {
            return other;
        }
        Map<String, Coverage> all = new HashMap<>(named);
        all.putAll(other.named);
        return new CoverageByPriority(all, others);
    }
}
