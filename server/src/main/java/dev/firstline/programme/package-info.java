/**
 * The vendor's rules as versioned data from one YAML file: plans with their targets and coverage,
 * priorities, regions, lines and rules. {@link dev.firstline.programme.Programmes} is the door.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"storage", "access", "explanation", "texts", "time", "servicetime"})
package dev.firstline.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
