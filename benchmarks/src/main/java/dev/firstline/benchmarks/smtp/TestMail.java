package dev.firstline.benchmarks.smtp;

import java.util.List;
import java.util.UUID;

/**
 * A request of five kilobytes, each session's from an address of its own, of the demo's customers
 * in turn.
 */
record TestMail(int session, int number) {

    private static final String TEXT =
            "The export stops at 40 %. We tried it twice, on two machines.\r\n".repeat(80);

    private static final List<String> CUSTOMERS = List.of("acme", "birch", "cedru", "dragonfruit");

    String sender() {
        return "load-%d@%s.example".formatted(session, CUSTOMERS.get(session % CUSTOMERS.size()));
    }

    String text() {
        return """
        From: <%s>
        To: <support@firstline.example>
        Subject: Export %s
        Message-ID: <%s@acme.example>
        Content-Type: text/plain; charset=UTF-8

        """
                        .formatted(sender(), words(), UUID.randomUUID())
                        .replace("\n", "\r\n")
                + TEXT;
    }

    /** In letters: subjects that differ in digits alone are taken for a loop of two machines. */
    private String words() {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("", String::concat);
    }
}
