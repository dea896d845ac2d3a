/**
 * How a case is told on pages: the domain's values turned into what the components of {@code web}
 * show, in the reader's words, and the files of forms taken in. Portal and desk share it; who reads
 * is said by a {@link dev.firstline.casepages.Viewpoint}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Case pages",
        allowedDependencies = {
            "storage",
            "explanation",
            "access",
            "programme",
            "programme :: lines",
            "programme :: plans",
            "directory",
            "products",
            "agreements",
            "entitlement",
            "cases",
            "search",
            "commitments",
            "texts",
            "web",
            "web :: view",
            "templates",
            "servicetime"
        })
package dev.firstline.casepages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
