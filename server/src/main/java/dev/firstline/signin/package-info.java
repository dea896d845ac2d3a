/**
 * Signing in and out, and what an address asks of whoever opens it: the chain that every page goes
 * through.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "explanation",
            "access",
            "directory",
            "start",
            "accounts",
            "cases",
            "texts",
            "web",
            "web :: view",
            "templates"
        })
package dev.firstline.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
