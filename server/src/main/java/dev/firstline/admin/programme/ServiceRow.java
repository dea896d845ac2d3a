package dev.firstline.admin.programme;

import java.util.List;

/**
 * A service, with what each plan says of it.
 *
 * @param offers in the order of the plans
 */
public record ServiceRow(String name, List<String> offers) {}
