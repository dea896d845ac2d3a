package dev.firstline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives the raw message on standard input to the running server, and prints what it made of it. */
record DeliverMail(ControlDoor door) implements Command {

    static DeliverMail read(Options options) {
        return new DeliverMail(ControlDoor.read(options));
    }

    @Override
    public Exit run(Console console) {
        try {
            var message = console.in().readAllBytes();
            return isBlank(message)
                    ? console.end(
                            Exit.WRONG_USE,
                            "There is no message on standard input: give one, as in firstline mail < MESSAGE.")
                    : ControlDoor.print(
                            door.post("/control/mail", "message/rfc822", message), console);
        } catch (IOException unreadable) {
            return console.end(
                    Exit.WRONG_USE, "Standard input cannot be read: " + unreadable.getMessage());
        }
    }

    private static boolean isBlank(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1).isBlank();
    }
}
