/**
 * The pages on which customers ask, follow and answer, laid out by what a person does there. Two of
 * them serve the desk's people as well: files, and tokens for programs.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "storage",
            "explanation",
            "files",
            "access",
            "programme",
            "programme :: plans",
            "directory",
            "accounts",
            "products",
            "agreements",
            "cases",
            "entitlement",
            "incidents",
            "statements",
            "search",
            "commitments",
            "notifications",
            "idempotency",
            "intake",
            "texts",
            "casepages",
            "web",
            "web :: view",
            "templates",
            "servicetime"
        })
package dev.firstline.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
