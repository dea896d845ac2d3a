package dev.firstline.agreements;

/** An organisation's contract for a plan. */
public record AgreementId(long value) {}
