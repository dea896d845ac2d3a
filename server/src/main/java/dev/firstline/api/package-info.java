/**
 * The API for programs under {@code /api/v1} (API-1): a resource for each thing that people do on
 * pages, tokens with scopes, problems instead of pages, and calls that may be sent twice.
 */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "storage",
            "explanation",
            "texts",
            "access",
            "time",
            "programme",
            "programme :: plans",
            "directory",
            "accounts",
            "idempotency",
            "products",
            "agreements",
            "cases",
            "entitlement",
            "incidents",
            "search",
            "commitments",
            "reports",
            "intake",
            "mail",
            "files",
            "web",
            "web :: problems",
            "web :: view",
            "templates"
        })
package dev.firstline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
