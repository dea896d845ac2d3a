package dev.firstline.cli;

import dev.firstline.cli.clock.ClockLines;

import java.io.IOException;

/** Answers questions about service hours: JSON lines in, one out for each. Needs no server. */
record AnswerClocks() implements Command {

    @Override
    public Exit run(Console console) {
        try {
            ClockLines.answer(console.in(), console.out());
            return Exit.DONE;
        } catch (IOException unreadable) {
            return console.end(
                    Exit.WRONG_USE, "Standard input cannot be read: " + unreadable.getMessage());
        }
    }
}
