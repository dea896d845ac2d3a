package dev.firstline.web.view;

import java.util.List;

/** The desk's left side: groups of places to go, each with how much waits there. */
public record Rail(List<Group> groups) {

    public static final Rail EMPTY = new Rail(List.of());

    /** Places under a heading; an empty heading is not shown. */
    public record Group(String heading, List<Place> places) {}

    /** A place and the number of cases in it; 0 is not shown. */
    public record Place(String name, String href, int count) {}
}
