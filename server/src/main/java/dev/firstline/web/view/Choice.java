package dev.firstline.web.view;

/** One of the values that a field offers. */
public record Choice(String value, String label) {}
