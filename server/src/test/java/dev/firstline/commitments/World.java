package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;

/** Where lives of cases are lived: in memory, or through the database. */
interface World {

    /** By what is counted at the minute of the work that asks. */
    Measures measures();

    /** Does something at a minute. */
    void at(int minute, Runnable work);

    CaseId caseId();

    /** The clocks as whoever changes the case finds them, counted by the days known then. */
    Clockwork clocks();

    /**
     * Notes what is due by the minute of the work.
     *
     * @return that minute
     */
    int lookOut(Clockwork clocks);

    /** Another holiday becomes known, or is one no more. */
    void changeDays(boolean holiday, int minute);

    /** The case has come into another state. */
    void entered(CaseState state, int minute);

    /** A person answered, as is known since now. */
    void answered(int minute);

    /** Looks whether what is kept is what the clocks say. */
    void check(Course course);
}
