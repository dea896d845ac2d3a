/** From a YAML file to a programme, or to all its faults, by the published JSON Schema (PRG-1). */
@NullMarked
package dev.firstline.programme.reading;

import org.jspecify.annotations.NullMarked;
