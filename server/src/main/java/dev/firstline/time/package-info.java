/**
 * Business time: the clock that cases, commitments and reports ask, which the demo may move
 * forward.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "explanation"})
package dev.firstline.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
