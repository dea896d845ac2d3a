package dev.firstline.desk.calls;

/**
 * Somebody who may be on the telephone.
 *
 * @param organisation by name, empty where it is not known
 */
public record Caller(long id, String name, String email, String organisation) {}
