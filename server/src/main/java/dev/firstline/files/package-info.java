/** Files that people send with what they write, and get back: what portal and desk share of it. */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"storage", "explanation", "access", "programme", "cases", "web"})
package dev.firstline.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
