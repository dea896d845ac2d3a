package dev.firstline.access;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why somebody may not do what only some roles may (XPL-1). */
public final class MissingRole {

    private MissingRole() {}

    public static Explanation of(Actor actor, Predicate<Role> needed) {
        return Explanation.of(
                "permission.role",
                0,
                "refused",
                new Fact("roles", keys(actor.roles().stream())),
                new Fact("needed", keys(Arrays.stream(Role.values()).filter(needed))));
    }

    private static String keys(Stream<Role> roles) {
        return roles.sorted().map(Role::key).collect(Collectors.joining(", "));
    }
}
