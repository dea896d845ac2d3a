package dev.firstline.admin.programme;

/** A region, with its hours in words. */
public record RegionRow(String name, String hours, String zone, String telephone) {}
