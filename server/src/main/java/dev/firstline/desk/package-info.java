/**
 * Where staff work: queues, the page of a case, calls. It reads a request, calls one door, and
 * renders; whatever is decided is decided behind the door.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "explanation",
            "files",
            "access",
            "programme",
            "programme :: lines",
            "programme :: plans",
            "programme :: rules",
            "directory",
            "products",
            "agreements",
            "cases",
            "entitlement",
            "incidents",
            "statements",
            "search",
            "queues",
            "commitments",
            "reports",
            "intake",
            "mail",
            "idempotency",
            "storage",
            "texts",
            "casepages",
            "web",
            "web :: view",
            "templates",
            "servicetime"
        })
package dev.firstline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
