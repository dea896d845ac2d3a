/**
 * How the ledger of incidents is told: statements as pages, tables to take away and documents, and
 * allowances as drawn figures. Portal, desk and API share it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "explanation",
            "access",
            "programme",
            "programme :: plans",
            "programme :: rules",
            "directory",
            "products",
            "agreements",
            "entitlement",
            "cases",
            "incidents",
            "casepages",
            "texts",
            "web",
            "web :: view"
        })
package dev.firstline.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
