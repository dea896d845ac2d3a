/** Who acts, and as what: the actor that every door takes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"explanation"})
package dev.firstline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
