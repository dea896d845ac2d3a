/** The register of requirements: what each test shows, and what nothing shows yet. */
@NullMarked
package dev.firstline.requirements;

import org.jspecify.annotations.NullMarked;
