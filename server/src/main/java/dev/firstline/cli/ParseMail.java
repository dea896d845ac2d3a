package dev.firstline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cli.mail.MailLines;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import java.util.stream.Stream;

/** Says what is in files of raw messages, as JSON. Needs no server. */
record ParseMail(List<String> files) implements Command {
    private static final String STANDARD_INPUT = "-";

    static ParseMail read(Options options) {
        return new ParseMail(options.requireWords("The file of a message"));
    }

    @Override
    public Exit run(Console console) {
        CommandLog.useStandardError();
        var named = files.stream().flatMap(file -> named(file, console));
        return new MailLines(console.out()).parse(named) ? Exit.DONE : Exit.WRONG_USE;
    }

    private static Stream<String> named(String file, Console console) {
        return file.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(console.in(), UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank())
                : Stream.of(file);
    }
}
