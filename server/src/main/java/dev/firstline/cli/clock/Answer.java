package dev.firstline.cli.clock;

import dev.firstline.servicetime.Deadline;
import dev.firstline.servicetime.Opening;
import dev.firstline.servicetime.Pauses;
import dev.firstline.servicetime.ServiceCalendar;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;

/**
 * Adds to a line what it asks for, and why. A pause stops a clock and does not close a desk: next
 * openings and periods are those of the calendar alone.
 */
record Answer(Place line, ServiceCalendar calendar, ObjectNode answered) {

    void add() {
        switch (Ask.get(line)) {
            case DUE -> due();
            case ELAPSED -> elapsed();
            case NEXT_OPENING -> nextOpening();
            case OPEN -> open();
        }
    }

    private void due() {
        Instant start = Instants.get(line, "start");
        Place minutes = Minutes.get(line);
        Duration promised = Minutes.read(minutes);
        Pauses pauses = PauseFields.pauses(line);
        switch (calendar.add(start, promised, pauses)) {
            case Deadline.Due(Instant at) -> {
                answered.put("due", written(at));
                explain(start, at, pauses);
            }
            case Deadline.Suspended(Instant since, Duration _) -> {
                answered.putNull("due").put("state", "suspended");
                explain(start, since, pauses);
            }
            case Deadline.Never() -> throw Minutes.tooLong(minutes);
        }
    }

    private void elapsed() {
        Instant start = Instants.get(line, "start");
        Instant end = Instants.get(line, "end");
        Pauses pauses = PauseFields.pauses(line);
        answered.put("minutes", Minutes.write(calendar.between(start, end, pauses)));
        explain(start, end, pauses);
    }

    private void nextOpening() {
        Place start = line.get("start", Instants.REMEDY);
        Instant from = Instants.read(start);
        Instant opening =
                calendar.nextOpening(from)
                        .orElseThrow(
                                () ->
                                        start.fault(
                                                "is the end of all openings up to the year 2200",
                                                "give an earlier instant"));
        answered.put("opening", written(opening));
        explain(from, opening, Pauses.NONE);
    }

    private void open() {
        Instant start = Instants.get(line, "start");
        Instant end = Instants.get(line, "end");
        ArrayNode periods = answered.putArray("periods");
        for (Opening opening : calendar.openings(start, end)) {
            periods.addArray().add(written(opening.from())).add(written(opening.to()));
        }
        explain(start, end, Pauses.NONE);
    }

    private String written(Instant instant) {
        return Instants.write(instant, calendar.zone());
    }

    private void explain(Instant from, Instant to, Pauses pauses) {
        if (line.value().path("explain").asBoolean(true)) {
            Explanation.write(calendar.intervals(from, to, pauses), calendar.zone(), answered);
        }
    }
}
