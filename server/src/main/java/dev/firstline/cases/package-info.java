/** A case with its life, its conversation and its timeline. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "jobs",
            "explanation",
            "access",
            "time",
            "directory",
            "products",
            "agreements"
        })
package dev.firstline.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
