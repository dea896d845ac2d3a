/** What only the demo has: a mailbox in which all mail ends, instead of at people. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"time", "texts", "mail", "web", "web :: view", "templates"})
package dev.firstline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
