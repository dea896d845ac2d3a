package dev.firstline.web.view;

/**
 * A question before something that cannot be undone.
 *
 * @param id that buttons name to open it
 * @param action where "yes" is sent
 */
public record Confirm(String id, String title, String body, String action, String yes) {}
