package dev.firstline.programme.examples;

import dev.firstline.programme.reading.Place;

/** An example that says too little, or what cannot be, to be run. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String remedy;

    CannotRun(Place place, String wrong, String remedy) {
        super(wrong);
        this.place = place;
        this.remedy = remedy;
    }

    void tell() {
        place.fault("example-cannot-run", String.valueOf(getMessage()), remedy);
    }
}
