package dev.firstline.admin;

import java.util.List;

/** A person in a list. */
public record PersonRow(String name, String email, List<String> roles) {}
