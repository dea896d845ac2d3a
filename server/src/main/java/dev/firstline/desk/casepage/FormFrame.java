package dev.firstline.desk.casepage;

/**
 * What every form about a case carries: see {@link CaseForm}.
 *
 * @param address of the case
 * @param version of the case that the reader sees, and how many events it has
 * @param key under which what is sent from this page is done once
 */
public record FormFrame(String address, int version, int events, String key) {}
