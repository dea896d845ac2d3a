/** The administrator's pages: people and organisations. */
@NullMarked
@ApplicationModule(displayName = "Administration")
package dev.firstline.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
