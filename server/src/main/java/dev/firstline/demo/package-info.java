/**
 * The demo: people, organisations and cases to look at, a clock that can be moved (XPL-2), a
 * mailbox in which all mail ends instead of at people, and the file by which programs find it all.
 * Nothing of it exists unless {@code firstline.demo} is set.
 */
@NullMarked
@ApplicationModule(displayName = "Demo")
package dev.firstline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
