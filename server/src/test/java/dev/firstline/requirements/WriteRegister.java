package dev.firstline.requirements;

import java.io.IOException;
import java.nio.file.Files;

/** Writes {@code docs/requirements.md} anew: run by {@code bin/requirements}. */
final class WriteRegister {

    private WriteRegister() {}

    public static void main(String[] arguments) throws IOException {
        var register = Register.read();
        register.faults().forEach(System.err::println);
        if (!register.faults().isEmpty()) {
            System.exit(1);
        }
        Files.writeString(RegisterPage.FILE, new RegisterPage(register).text());
    }
}
