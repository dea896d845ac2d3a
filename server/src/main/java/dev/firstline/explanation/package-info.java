/**
 * The answer to "why?": facts, rule, version and result of a decision (XPL-1), and refusals with a
 * reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.firstline.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
