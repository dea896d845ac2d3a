package dev.firstline.start.rehearsal;

import jakarta.mail.MessagingException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What people do at a support desk: far more is read than written. Everybody looks at all pages
 * they are shown the way to, once; then an engineer, a customer and their programs go on with what
 * is done most.
 */
final class Day {

    static final String ASKED_BY_PROGRAM = "The export of invoices stops";

    static final String ASKED_BY_MAIL = "The export stops again";

    private static final List<String> WORDS =
            List.of("export", "server", "install", "licence", "reports", "connection");

    private static final String WRITTEN =
            "Since this morning the export of the invoices stops after some 200 lines. The log of the"
                    + " server says nothing, and a new start does not help. What can we try?";

    private final DemoAddress demo;
    private final Visitor engineer;
    private final Visitor customer;
    private final Visitor manager;
    private final Letters letters;

    private Day(DemoAddress demo) throws IOException, InterruptedException {
        this.demo = demo;
        engineer = visitor("engineer").withProgram();
        customer = visitor("contact");
        manager = visitor("support-manager").withProgram();
        letters = new Letters(demo, demo.somebody("contact"));
    }

    static Day at(DemoAddress demo) throws IOException, InterruptedException {
        return new Day(demo);
    }

    private Visitor visitor(String role) throws IOException, InterruptedException {
        return Visitor.signedIn(demo, demo.somebody(role));
    }

    void pass(Duration time) throws IOException, InterruptedException, MessagingException {
        for (DemoAddress.User user : demo.users()) {
            lookAround(Visitor.signedIn(demo, user));
        }
        long until = System.nanoTime() + time.toNanos();
        for (int round = 0; System.nanoTime() < until; round++) {
            String word = WORDS.get(round % WORDS.size());
            workAtTheDesk(round, word);
            visitThePortal(round, word);
            askByProgram();
            letters.send(2, ASKED_BY_MAIL, WRITTEN);
        }
    }

    private static void lookAround(Visitor visitor) throws IOException, InterruptedException {
        for (String start : List.of("/", "/desk", "/admin")) {
            for (String link : visitor.links(start)) {
                visitor.open(link);
            }
        }
    }

    private void workAtTheDesk(int round, String word) throws IOException, InterruptedException {
        List<String> cases = engineer.links("/desk/queues/tier-1", "/desk/cases/");
        for (int i = 0; i < Math.min(cases.size(), 4); i++) {
            engineer.open(cases.get((round + i) % cases.size()));
        }
        engineer.open("/desk/search?q=" + word);
        engineer.writeByProgram("/queues/tier-1/next", "{}");
        if (!cases.isEmpty()) {
            String one = cases.get(round % cases.size());
            engineer.writeByProgram(
                    "/cases" + one.substring(one.lastIndexOf('/')) + "/messages",
                    "{\"body\": \"%s\"}".formatted(WRITTEN));
        }
    }

    private void visitThePortal(int round, String word) throws IOException, InterruptedException {
        List<String> requests = customer.links("/", "/requests/");
        if (!requests.isEmpty()) {
            customer.open(requests.get(round % requests.size()));
        }
        customer.open("/requests?q=" + word);
    }

    private void askByProgram() throws IOException, InterruptedException {
        manager.writeByProgram(
                "/cases",
                "{\"onBehalfOf\": \"%s\", \"subject\": \"%s\", \"body\": \"%s\"}"
                        .formatted(demo.somebody("contact").email(), ASKED_BY_PROGRAM, WRITTEN));
        manager.readByProgram("/cases");
    }
}
