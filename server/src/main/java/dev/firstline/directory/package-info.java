/** The people and organisations that Firstline knows: contacts, staff, and unknown senders. */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "explanation", "access", "time"})
package dev.firstline.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
