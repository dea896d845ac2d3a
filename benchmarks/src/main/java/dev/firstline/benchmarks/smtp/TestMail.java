package dev.firstline.benchmarks.smtp;

import java.util.List;
import java.util.UUID;

/** A request, each session's from an address of its own, of the demo's customers in turn. */
record TestMail(int session, int number, String text) {

    private static final List<String> CUSTOMERS = List.of("acme", "birch", "cedru", "dragonfruit");

    String sender() {
        return "load-%d@%s.example".formatted(session, CUSTOMERS.get(session % CUSTOMERS.size()));
    }

    /** As it is sent: a dot at the beginning of a line is doubled (RFC 5321, 4.5.2). */
    String asSent() {
        return """
        From: <%s>
        To: <support@firstline.example>
        Subject: Export %s
        Message-ID: <%s@acme.example>
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        %s
        """
                .formatted(sender(), words(), UUID.randomUUID(), text)
                .replace("\r", "")
                .replace("\n.", "\n..")
                .replace("\n", "\r\n");
    }

    /** In letters: subjects that differ in digits alone are taken for a loop of two machines. */
    private String words() {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("", String::concat);
    }
}
