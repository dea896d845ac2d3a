/** Figures over many cases, and the cases behind each of them (RPT). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"storage", "explanation", "access", "time", "cases", "commitments"})
package dev.firstline.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
