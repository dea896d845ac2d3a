package dev.firstline.casepages;

/** A row of a support profile by names; what was not said is empty. */
public record InstalledRow(
        long id,
        String product,
        String release,
        String environment,
        String machines,
        String site) {}
