package dev.firstline.programme.examples;

import dev.firstline.programme.Wrong;
import dev.firstline.programme.reading.Place;

/** An example that says too little, or what cannot be, to be run. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Wrong wrong;

    CannotRun(Place place, Wrong wrong) {
        super(wrong.toString());
        this.place = place;
        this.wrong = wrong;
    }

    void tell() {
        place.fault(wrong);
    }
}
