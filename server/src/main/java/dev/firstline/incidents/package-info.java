/**
 * The ledger of incidents: what was charged against which allowance, waived, reversed and credited,
 * appended only, with the statement of each month and what is disputed of it (INC).
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
            "programme :: rules",
            "directory",
            "products",
            "agreements",
            "cases"
        })
package dev.firstline.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
