/**
 * What machines may see of the running server: health and metrics, only for whom the settings name.
 * By default that is this machine alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Observation",
        allowedDependencies = {})
package dev.firstline.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
