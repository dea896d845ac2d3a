/** How people prove who they are: passwords, sessions and tokens for programs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"jobs", "storage", "explanation", "access", "time", "directory"})
package dev.firstline.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
