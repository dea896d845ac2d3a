package dev.firstline.admin.programme;

/**
 * A version in the list of all.
 *
 * @param state {@code now}, {@code later} or {@code before}: whether it holds
 */
public record VersionRow(
        int number, String name, String state, String holdsFrom, String appliedAt, String by) {

    public boolean isFirst() {
        return number == 1;
    }
}
