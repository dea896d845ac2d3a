package dev.firstline.programme.lines;

import dev.firstline.programme.LocalText;

import java.util.List;

/**
 * A level of technical support (RTE-2).
 *
 * @param staff the roles that work there, as ACC-6 names them
 */
public record Tier(String key, LocalText name, List<String> staff) {

    public Tier {
        staff = List.copyOf(staff);
    }
}
