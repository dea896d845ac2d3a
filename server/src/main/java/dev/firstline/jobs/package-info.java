/** Work that nobody waits for: loops that are nudged, and chores that come round every hour. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.firstline.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
