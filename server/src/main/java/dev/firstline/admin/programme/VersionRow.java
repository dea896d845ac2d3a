package dev.firstline.admin.programme;

/**
 * A version in the list of all.
 *
 * @param state {@code now}, {@code later}, {@code before} or {@code never}: whether it holds
 * @param before number of the version from which it takes over, 0 for the first one
 * @param overtaking number of the one because of which it never holds, 0 for none
 * @param until when the next takes over; empty where none does
 */
public record VersionRow(
        int number,
        String name,
        String state,
        int before,
        int overtaking,
        String holdsFrom,
        String until,
        String appliedAt,
        String by) {

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isPlanned() {
        return state.equals("later");
    }
}
