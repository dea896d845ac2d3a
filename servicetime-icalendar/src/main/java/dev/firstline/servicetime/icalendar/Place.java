package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.InvalidServiceTimeException;

/** Where in a file something stands, such as {@code feed.ics, event 'Christmas', DTSTART}. */
record Place(String path) {
    Place within(String part) {
        return new Place(path + ", " + part);
    }

    InvalidServiceTimeException fault(String problem, String remedy) {
        return new InvalidServiceTimeException(path, problem, remedy);
    }

    InvalidServiceTimeException fault(String problem, String remedy, Throwable cause) {
        InvalidServiceTimeException fault = fault(problem, remedy);
        fault.initCause(cause);
        return fault;
    }
}
