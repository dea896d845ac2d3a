/**
 * The one answer to "may this person ask for this, by this channel, for this product, now, and
 * under which terms?" (INT-6, INT-10, XPL-1): pure rules over facts that one statement reads.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "explanation",
            "access",
            "time",
            "texts",
            "programme",
            "programme :: plans",
            "directory",
            "products",
            "agreements",
            "cases"
        })
package dev.firstline.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
