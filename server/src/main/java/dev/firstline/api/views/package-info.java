/** What programs are shown: ids and numbers as texts, instants in UTC, names in kebab-case. */
@NullMarked
package dev.firstline.api.views;

import org.jspecify.annotations.NullMarked;
