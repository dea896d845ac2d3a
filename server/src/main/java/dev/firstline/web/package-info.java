/**
 * What all faces share: the page's context, the binding of templates to controllers, layouts,
 * assets, error pages and security headers. It knows no case and no organisation.
 */
@NullMarked
@ApplicationModule(displayName = "Web")
package dev.firstline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
