/**
 * What the vendor supports: products of its own and of others, their editions and releases, which
 * release is supported until when, and who has what installed (INT-10, PRD-1).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "explanation",
            "access",
            "programme :: plans",
            "directory"
        })
package dev.firstline.products;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
