/** What was asked for once is done once, however often it is sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"jobs", "storage", "explanation"})
package dev.firstline.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
