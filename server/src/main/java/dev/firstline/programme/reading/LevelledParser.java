package dev.firstline.programme.reading;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads no deeper than a number of levels: what composes nodes calls itself for each, and would use
 * up the stack.
 */
final class LevelledParser extends ParserImpl {

    /** What {@link ParserException#getProblem} says of a file that is deeper. */
    static final String TOO_DEEP = "too deep";

    private final int mostLevels;
    private int levels;

    LevelledParser(LoadSettings settings, String text, int mostLevels) {
        super(settings, new StreamReader(settings, text));
        this.mostLevels = mostLevels;
    }

    @Override
    public Event next() {
        Event event = super.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> levels++;
            case SequenceEnd, MappingEnd -> levels--;
            default -> {
                // no level begins or ends
            }
        }
        if (levels > mostLevels) {
            throw new ParserException(TOO_DEEP, event.getStartMark());
        }
        return event;
    }
}
