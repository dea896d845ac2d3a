/**
 * The use cases that need several modules, each a sequence that a reader can follow, in one
 * transaction.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "jobs",
            "explanation",
            "access",
            "time",
            "jobs",
            "texts",
            "programme",
            "programme :: plans",
            "programme :: lines",
            "programme :: rules",
            "directory",
            "products",
            "agreements",
            "cases",
            "entitlement",
            "incidents",
            "commitments",
            "queues",
            "notifications"
        })
package dev.firstline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
