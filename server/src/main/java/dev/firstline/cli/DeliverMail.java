package dev.firstline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives the raw message on standard input to the running server, and prints what it made of it. */
record DeliverMail(ControlDoor door) implements Command {

    static DeliverMail read(Options options) {
        return new DeliverMail(ControlDoor.read(options));
    }

    @Override
    public Exit run(Console console) {
        return ControlDoor.print(
                door.post("/control/mail", "message/rfc822", rawMessage(console)), console);
    }

    private static byte[] rawMessage(Console console) {
        try {
            return console.in().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
