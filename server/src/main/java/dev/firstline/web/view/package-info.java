/**
 * What the components show, as plain records: pages map the domain to them, and no component knows
 * the domain. They are public because the compiled templates are elsewhere.
 */
@NullMarked
@NamedInterface("view")
package dev.firstline.web.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
