package dev.firstline.servicetime.icalendar;

/** What reading one file may cost, so that no file keeps a server busy. */
final class Budget {
    static final int MOST = 200_000;

    private final Place file;
    private long left = MOST;

    Budget(Place file) {
        this.file = file;
    }

    /** Takes the cost of something before it is done. */
    void spend(double occurrences) {
        if (occurrences > left) {
            throw file.fault(
                    "its events repeat more than " + MOST + " times",
                    "take fewer years, or begin and end what repeats within them");
        }
        left -= (long) Math.ceil(occurrences);
    }
}
