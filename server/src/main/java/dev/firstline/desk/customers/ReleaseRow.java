package dev.firstline.desk.customers;

import dev.firstline.web.view.Why;

/** A release in a list: whether it is supported, and why. */
public record ReleaseRow(
        long id,
        String name,
        String availableOn,
        String available,
        String environments,
        boolean supported,
        String support,
        Why why) {}
