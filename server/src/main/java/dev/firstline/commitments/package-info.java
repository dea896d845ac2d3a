/** What was promised on a case, by when, and why then. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "explanation",
            "access",
            "time",
            "programme",
            "programme :: plans",
            "programme :: rules",
            "cases",
            "servicetime"
        })
package dev.firstline.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
