/**
 * Finding cases by one line that somebody typed: a number, words of what was said, and filters that
 * are words too ({@code state:open org:"Acme"}). It reads the line, asks the modules that know, and
 * shows nobody more than they may see.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"explanation", "access", "texts", "programme", "directory", "cases"})
package dev.firstline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
