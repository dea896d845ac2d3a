package dev.firstline.cases;

/** A case in the database; outsiders know its number instead. */
public record CaseId(long value) {}
