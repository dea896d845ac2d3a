/**
 * How the server comes up: its settings are looked at before anything starts, every fault becomes
 * one sentence, and once every port answers, a banner says where everything is.
 */
@NullMarked
@ApplicationModule(displayName = "Start", allowedDependencies = "storage")
package dev.firstline.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
