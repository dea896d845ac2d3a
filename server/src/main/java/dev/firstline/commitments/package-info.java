/** What was promised on a case, by when, and why then. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "explanation",
            "time",
            "programme",
            "programme :: plans",
            "cases",
            "servicetime"
        })
package dev.firstline.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
