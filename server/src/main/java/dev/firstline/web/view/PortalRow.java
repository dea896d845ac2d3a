package dev.firstline.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A request in the customer's list.
 *
 * @param standing where it stands: "answer by Fri 14:30"
 * @param extract of what was said, in what a search has found, else null
 */
public record PortalRow(
        String href, String number, String subject, String standing, @Nullable Extract extract) {}
