package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * In whose hands a case was when a promise on it was due and not kept (COM-9).
 *
 * @param with {@code owner}, {@code nobody}, {@code customer}, {@code partner} or {@code
 *     development}
 * @param owner who had the case; null for nobody, or where the name was not noted
 */
@Schema(name = "Hands")
public record HandsView(String with, @Nullable PersonView owner) {}
