package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.Closing;

import java.util.List;

/**
 * What a file says.
 *
 * @param closings when it closes a desk, in the order of the file
 * @param leftOut its events that do not, each once
 */
public record ImportedDays(List<Closing> closings, List<LeftOut> leftOut) {
    public ImportedDays {
        closings = List.copyOf(closings);
        leftOut = List.copyOf(leftOut);
    }
}
