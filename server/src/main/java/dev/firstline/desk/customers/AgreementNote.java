package dev.firstline.desk.customers;

/** An agreement in a list, and what there is to say of it. */
public record AgreementNote(long id, String organisation, String what) {}
