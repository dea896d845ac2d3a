/**
 * The command line: one small class for each command. Commands that need the running server ask it
 * through its control door; the others work alone, and start no framework.
 */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "control",
            "programme",
            "programme :: changes",
            "start",
            "storage",
            "texts"
        })
package dev.firstline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
