/**
 * What Firstline says, in English and Romanian: messages with right plurals, and times and
 * durations in words. Every face and every mail takes its words from here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Texts",
        allowedDependencies = {})
package dev.firstline.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
