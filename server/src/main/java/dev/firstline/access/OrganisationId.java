package dev.firstline.access;

/** A company that the vendor supports. */
public record OrganisationId(long value) {}
