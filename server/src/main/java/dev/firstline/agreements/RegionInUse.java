package dev.firstline.agreements;

/**
 * A region by which organisations are answered.
 *
 * @param organisations how many of them
 * @param organisation the name of one
 */
record RegionInUse(String region, int organisations, String organisation) {}
