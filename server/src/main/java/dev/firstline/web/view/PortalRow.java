package dev.firstline.web.view;

/** A request in the customer's list, and where it stands: "answer by Fri 14:30". */
public record PortalRow(String href, String number, String subject, String standing) {}
