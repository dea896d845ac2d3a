package dev.firstline.servicetime;

/**
 * A part of the timeline that follows one rule, from where it begins up to {@code until}. Open time
 * is counted from the start of the horizon, through all stretches before it.
 */
sealed interface Stretch {
    long until();

    /** Open time up to an instant of this stretch. */
    long openUntil(long instant);

    /** The earliest instant of this stretch up to which so much time was open. */
    long reached(long open);

    /** The instant of this stretch at which counting goes on after so much open time. */
    long resumed(long open);

    /** Why an instant of this stretch counts or does not. */
    Reason reason(long instant);

    /** The first instant after this one at which the reason may be another. */
    long nextEdge(long instant);

    /** The name of the closing, or empty. */
    default String name() {
        return "";
    }

    /** The ordinary week under one offset. {@code base} is the timeline's lead on the pattern. */
    record Ordinary(WeekPattern week, long offset, long base, long until) implements Stretch {
        static Ordinary from(long from, WeekPattern week, long offset, long open, long until) {
            return new Ordinary(week, offset, open - week.openUntil(from + offset), until);
        }

        @Override
        public long openUntil(long instant) {
            return base + week.openUntil(instant + offset);
        }

        @Override
        public long reached(long open) {
            return week.reached(open - base) - offset;
        }

        @Override
        public long resumed(long open) {
            return week.resumed(open - base) - offset;
        }

        @Override
        public Reason reason(long instant) {
            return week.isOpen(instant + offset) ? Reason.COUNTED : Reason.OUTSIDE;
        }

        @Override
        public long nextEdge(long instant) {
            return Math.min(until, week.nextEdge(instant + offset) - offset);
        }
    }

    /** Open throughout. {@code base} is the open time at instant zero, were it open since then. */
    record Open(long base, long until) implements Stretch {
        @Override
        public long openUntil(long instant) {
            return base + instant;
        }

        @Override
        public long reached(long open) {
            return open - base;
        }

        @Override
        public long resumed(long open) {
            return open - base;
        }

        @Override
        public Reason reason(long instant) {
            return Reason.COUNTED;
        }

        @Override
        public long nextEdge(long instant) {
            return until;
        }
    }

    /** Closed throughout, for one reason. No search for open time ever ends here. */
    record Closed(Reason why, String name, long open, long until) implements Stretch {
        @Override
        public long openUntil(long instant) {
            return open;
        }

        @Override
        public long reached(long open) {
            throw new IllegalStateException("nothing counts until " + until);
        }

        @Override
        public long resumed(long open) {
            throw new IllegalStateException("nothing counts until " + until);
        }

        @Override
        public Reason reason(long instant) {
            return why;
        }

        @Override
        public long nextEdge(long instant) {
            return until;
        }
    }
}
