/** Where cases wait for the next available person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"storage", "explanation", "access", "cases", "programme", "jobs"})
package dev.firstline.queues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
