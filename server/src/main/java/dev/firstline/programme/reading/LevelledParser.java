package dev.firstline.programme.reading;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.Optional;

/**
 * Reads no deeper than a number of levels: what composes nodes calls itself for each, and would use
 * up the stack.
 */
final class LevelledParser extends ParserImpl {

    /** What {@link ParserException#getProblem} says of a file that is deeper. */
    static final String TOO_DEEP = "too deep";

    private final int mostLevels;
    private int levels;
    private Optional<Mark> lastAlias = Optional.empty();

    LevelledParser(LoadSettings settings, String text, int mostLevels) {
        super(settings, new StreamReader(settings, text));
        this.mostLevels = mostLevels;
    }

    /**
     * Where the last alias stands that was read: what counts them does not say which is too many.
     */
    Optional<Mark> lastAlias() {
        return lastAlias;
    }

    @Override
    public Event next() {
        Event event = super.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> levels++;
            case SequenceEnd, MappingEnd -> levels--;
            case Alias -> lastAlias = event.getStartMark();
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
