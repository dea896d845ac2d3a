package dev.firstline.products;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.plans.Releases;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a release is supported (INT-10): the current one is, an earlier one for some days after
 * its successor came out.
 *
 * @param outside why it is not supported: {@code release-not-out}, {@code release-over}, {@code
 *     environment}; null where it is
 * @param until the last day on which it is supported, null while it has no successor
 */
public record ReleaseSupport(@Nullable String outside, @Nullable LocalDate until) {

    /** The rule by which an environment is supported. */
    public static final String ENVIRONMENT = "support.environment";

    /** What the rule is applied to: a release, and when the one after it came out. */
    public record Known(
            String name,
            LocalDate availableOn,
            @Nullable LocalDate successorOn,
            List<String> environments) {

        public Known {
            environments = List.copyOf(environments);
        }
    }

    public boolean isSupported() {
        return outside == null;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /**
     * The rule itself.
     *
     * @param environment in which it runs, empty where nobody has said
     * @param window how long an earlier release is supported
     * @param version of the programme that the window was taken from
     */
    public static Explained<ReleaseSupport> of(
            Known release, String environment, Releases window, int version, LocalDate today) {
        LocalDate successor = release.successorOn();
        LocalDate until =
                successor == null || successor.isAfter(today) ? null : window.lastDay(successor);
        ReleaseSupport support =
                new ReleaseSupport(outside(release, environment, until, today), until);
        return new Explained<>(support, why(release, environment, support, window, version));
    }

    private static @Nullable String outside(
            Known release, String environment, @Nullable LocalDate until, LocalDate today) {
        if (release.availableOn().isAfter(today)) {
            return "release-not-out";
        }
        if (until != null && today.isAfter(until)) {
            return "release-over";
        }
        return environment.isEmpty() || isNamed(environment, release.environments())
                ? null
                : "environment";
    }

    /** A release that names none is supported in any. */
    private static boolean isNamed(String environment, List<String> supported) {
        return supported.isEmpty() || supported.stream().anyMatch(environment::equalsIgnoreCase);
    }

    /**
     * Why an environment is supported or not, apart from the release's own days.
     *
     * @param supported those that the release names
     */
    public static Explanation ofEnvironment(
            String release, List<String> supported, String environment) {
        Explanation why =
                Explanation.of(
                        ENVIRONMENT,
                        0,
                        environmentResult(supported, environment),
                        new Fact("environment", environment),
                        new Fact("release", release));
        return supported.isEmpty()
                ? why
                : why.with(new Fact("environments", String.join(", ", supported)));
    }

    private static String environmentResult(List<String> supported, String environment) {
        if (supported.isEmpty()) {
            return "support.environment-any";
        }
        return isNamed(environment, supported)
                ? "support.environment-named"
                : "support.environment-other";
    }

    private static Explanation why(
            Known release,
            String environment,
            ReleaseSupport support,
            Releases window,
            int version) {
        Explanation why =
                Explanation.of(
                        "support.release",
                        version,
                        support.outside() == null
                                ? "support.inside"
                                : "support." + support.outside(),
                        new Fact("release", release.name()),
                        new Fact("available", release.availableOn()));
        if (support.until() != null && release.successorOn() != null) {
            why =
                    why.with(
                            new Fact("successor", release.successorOn()),
                            new Fact("supportedForDays", window.earlierForDays()),
                            new Fact("until", support.until()));
        }
        if (environment.isEmpty()) {
            return why;
        }
        Explanation with = why.with(new Fact("environment", environment));
        return release.environments().isEmpty()
                ? with
                : with.with(new Fact("environments", String.join(", ", release.environments())));
    }
}
