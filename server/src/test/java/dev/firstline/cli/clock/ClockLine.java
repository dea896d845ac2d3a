package dev.firstline.cli.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Lines about one desk: Bucharest, Monday and Friday, with an hour for lunch. */
final class ClockLine {
    static final String DESK =
            """
            "zone":"Europe/Bucharest","week":{\
            "mon":[["09:00","13:00"],["14:00","18:00"]],\
            "fri":[["09:00","13:00"],["14:00","18:00"]]}""";

    private ClockLine() {}

    /** What is added to a line that asks the desk without an explanation. */
    static String answer(String question) {
        String line = "{%s,%s,\"explain\":false}".formatted(DESK, question);
        return added(line, answerTo(line));
    }

    /** What is added to a line that asks the desk. */
    static String explained(String question) {
        String line = "{%s,%s}".formatted(DESK, question);
        return added(line, answerTo(line));
    }

    /** The whole answer to any line. */
    static String answerTo(String line) {
        return new Answers().answer(line.getBytes(UTF_8));
    }

    private static String added(String line, String answer) {
        String echo = line.substring(0, line.length() - 1) + ",";
        if (!answer.startsWith(echo)) {
            throw new AssertionError(answer + " does not begin with " + echo);
        }
        return answer.substring(echo.length(), answer.length() - 1);
    }
}
