package dev.firstline.programme;

/** A place where cases wait for the next available person. */
public record Queue(String key, LocalText name) {}
