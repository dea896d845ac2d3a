/**
 * What organisations have bought: agreements for plans of the programme, with their days, products,
 * price and own terms, what was changed about them, and what purchasing representatives ask for
 * (PRG-3, PRG-4).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "storage",
            "explanation",
            "access",
            "time",
            "programme",
            "programme :: plans",
            "directory",
            "products"
        })
package dev.firstline.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
