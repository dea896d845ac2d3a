/**
 * What the templates in {@code src/main/jte} are turned into. It knows the views of all modules
 * that show something, and they know it: open, so that this is no circle.
 */
@ApplicationModule(displayName = "Templates", type = ApplicationModule.Type.OPEN)
package dev.firstline.templates;

import org.springframework.modulith.ApplicationModule;
