/** The description of the API: OpenAPI for programs, a page for people. */
@NullMarked
package dev.firstline.api.docs;

import org.jspecify.annotations.NullMarked;
