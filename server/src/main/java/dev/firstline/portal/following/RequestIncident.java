package dev.firstline.portal.following;

/** What the ledger says of a request, and where that is explained and questioned (INC-7). */
public record RequestIncident(String words, String href) {}
