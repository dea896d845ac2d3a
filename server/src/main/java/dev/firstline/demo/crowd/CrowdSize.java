package dev.firstline.demo.crowd;

/** How many of each there are: a million cases have 20,000 organisations and 100,000 contacts. */
record CrowdSize(int cases) {

    int organisations() {
        return Math.max(5, cases / 50);
    }

    int contacts() {
        return Math.max(2 * organisations(), cases / 10);
    }

    /** Senders whom nobody has placed yet. */
    int strangers() {
        return Math.max(2, cases / 1_000);
    }

    int staff() {
        return Math.clamp(cases / 5_000, 5, 200);
    }

    int people() {
        return staff() + contacts() + strangers();
    }
}
