/**
 * The vendor's rules as versioned data: priorities, regions, targets, queues and mail rules from
 * one YAML file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"storage", "explanation", "time", "servicetime"})
package dev.firstline.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
