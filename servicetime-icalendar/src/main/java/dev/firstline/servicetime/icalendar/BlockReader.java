package dev.firstline.servicetime.icalendar;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a file into blocks by ical4j's parser, which undoes the folding of lines. */
final class BlockReader implements ContentHandler {
    private static final int DEEPEST = 10;
    private static final String REMEDY =
            "give a file that begins with BEGIN:VCALENDAR, as calendar programs export it";

    private final Block file = new Block("");
    private final Deque<Block> open = new ArrayDeque<>();
    private final Place place;
    private String property = "";
    private String value = "";
    private Map<String, String> parameters = new HashMap<>();

    private BlockReader(Place place) {
        this.place = place;
        open.push(file);
    }

    /** All calendars of the file as one block. */
    static Block read(Place place, Reader reader) throws IOException {
        BlockReader blocks = new BlockReader(place);
        parse(place, text(place, reader), blocks);
        Block all = new Block("VCALENDAR");
        blocks.file.blocks().forEach(calendar -> all.blocks().addAll(calendar.blocks()));
        if (blocks.file.blocks().isEmpty()) {
            throw place.fault("there is no calendar in it", REMEDY);
        }
        return all;
    }

    private static void parse(Place place, String text, BlockReader blocks) throws IOException {
        try {
            // Relaxed: lines may end, and be folded, by a line feed alone.
            new CalendarParserImpl()
                    .parse(new UnfoldingReader(new StringReader(text), true), blocks);
        } catch (ParserException e) {
            throw place.within("line " + e.getLineNo())
                    .fault("it cannot be read as iCalendar", REMEDY, e);
        }
    }

    private static String text(Place place, Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[1 << 13];
        for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
            text.append(some, 0, read);
            if (text.length() > CalendarFile.LONGEST) {
                throw place.fault(
                        "it is longer than " + CalendarFile.LONGEST + " characters",
                        "give a file with nothing but the days on which the desk is closed");
            }
        }
        return text.toString();
    }

    @Override
    public void startCalendar() {
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        open.pop();
    }

    @Override
    public void startComponent(String name) {
        if (open.size() > DEEPEST) {
            throw place.fault("its blocks are nested too deeply", REMEDY);
        }
        Block block = new Block(name.toUpperCase(Locale.ROOT));
        open.element().blocks().add(block);
        open.push(block);
    }

    @Override
    public void endComponent(String name) {
        open.pop();
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name.toUpperCase(Locale.ROOT), text.replace("\"", ""));
    }

    @Override
    public void endProperty(String name) {
        open.element().properties().add(new Property(property, parameters, value));
    }
}
