package dev.firstline.cli.clock;

import dev.firstline.servicetime.InvalidServiceTimeException;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * Answers lines, one after the other: each with the fields that it had, and its answer or {@code
 * error}. An error is one sentence, {@code place: what is wrong; what would be right}.
 */
final class Answers {
    /** A line may be the answer of another: what an answer consists of is not left from that. */
    private static final List<String> ANSWERS =
            List.of("due", "state", "opening", "periods", "truncated", "error");

    private final Json json = new Json();
    private final Calendars calendars = new Calendars();

    String answer(byte[] bytes) {
        try {
            ObjectNode line = json.read(bytes);
            line.remove(ANSWERS);
            return json.write(line.setAll(answer(line)));
        } catch (LineFault fault) {
            return json.write(json.object().put("error", fault.sentence()));
        }
    }

    private ObjectNode answer(ObjectNode line) {
        ObjectNode answer = json.object();
        try {
            Place fields = Place.line(line);
            new Answer(fields, calendars.get(fields), answer).add();
            return answer;
        } catch (LineFault fault) {
            return answer.removeAll().put("error", fault.sentence());
        } catch (InvalidServiceTimeException fault) {
            return answer.removeAll().put("error", String.valueOf(fault.getMessage()));
        }
    }
}
