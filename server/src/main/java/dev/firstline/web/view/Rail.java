package dev.firstline.web.view;

import java.util.List;

/** The desk's left side: groups of places to go, each with how much waits there. */
public record Rail(List<Group> groups) {

    public static final Rail EMPTY = new Rail(List.of());

    /** Places under a heading; an empty heading is not shown. */
    public record Group(String heading, List<Place> places) {}

    /** A place and the number of cases in it. */
    public record Place(String name, String href, int count) {

        private static final int LARGEST = 999;

        /** The number as there is room for it, empty for none. */
        public String shown() {
            if (count > LARGEST) {
                return LARGEST + "+";
            }
            return count == 0 ? "" : Integer.toString(count);
        }
    }
}
