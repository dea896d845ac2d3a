/**
 * The door by which the command line speaks with the server that runs on a data folder: HTTP on
 * loopback, opened by a secret that stands in a file which only the server's own user can read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Control",
        allowedDependencies = {
            "access",
            "accounts",
            "commitments",
            "directory",
            "explanation",
            "incidents",
            "mail",
            "programme",
            "start",
            "storage",
            "texts",
            "web",
            "web :: problems"
        })
package dev.firstline.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
