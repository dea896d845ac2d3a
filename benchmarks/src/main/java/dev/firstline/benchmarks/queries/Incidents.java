package dev.firstline.benchmarks.queries;

import dev.firstline.benchmarks.database.Database;
import dev.firstline.benchmarks.server.Browser;
import dev.firstline.benchmarks.server.Timing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a statement of ten thousand lines takes as page, table and document, and what charging
 * adds to opening a case: {@code Incidents DATA URL}. The statement is read from the server as a
 * browser has it; of charging the time of its statements in the database is printed.
 */
public final class Incidents {

    private static final int LINES = 10_000;
    private static final int WARM = 10;
    private static final int TIMES = 30;
    private static final int OPENED = 500;

    /** The JVM compiles for good what was called 5,000 times, and some time after that. */
    private static final int OPENED_BEFORE = 8_000;

    private static final List<String> FILLING =
            List.of(
                    """
                    insert into support_case (
                        number, organisation_id, requester_id, subject, channel, site, agreement_id, programme_version,
                        received_at, opened_at, state, priority, queue, closed_at)
                    select nextval('case_number'), a.organisation_id, p.id, 'How do I change report ' || n || '?',
                           'portal', 'Cluj', a.id, 1, now(), now(), 'closed', 'medium', 'tier-1', now()
                      from generate_series(1, %d) n
                      cross join (select id, organisation_id from agreement
                                   where organisation_id = %s order by id limit 1) a
                      cross join (select id from person where email = 'ana@acme.example') p
                    """,
                    """
                    insert into incident_account (organisation_id, agreement_id, month, allowance)
                    select a.organisation_id, a.id, date_trunc('month', now() at time zone 'Europe/Bucharest'), 20000
                      from agreement a
                     where a.id = (select min(id) from agreement where organisation_id = %2$s)
                    on conflict (agreement_id, month) do update set allowance = 20000
                    """,
                    """
                    insert into incident_entry (
                        account_id, organisation_id, type, cause, incidents, case_id, received_at, at, why, used_before,
                        programme_version)
                    select i.id, c.organisation_id, 'charge', 'within', 1, c.id, c.received_at, c.received_at, '', 0, 1
                      from support_case c
                      join incident_account i on i.agreement_id = c.agreement_id
                       and i.month = date_trunc('month', now() at time zone 'Europe/Bucharest')
                     where c.subject like 'How do I change report %%'
                    """,
                    "analyze");

    private static final String ACME =
            "(select organisation_id from person where email = 'ana@acme.example')";

    private Incidents() {}

    /** Fails where the server does not answer. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        try (Database database = Database.in(Path.of(arguments[0]))) {
            for (String filling : FILLING) {
                database.execute(filling.formatted(LINES, ACME));
            }
        }
        URI server = URI.create(arguments[1]);
        System.out.println("| | median ms | 95 of 100 within ms |");
        System.out.println("| --- | --- | --- |");
        readStatement(Browser.signedIn(server, "petra@acme.example"));
        open(server, Browser.signedIn(server, "ana@acme.example"));
    }

    private static void readStatement(Browser buyer) throws IOException, InterruptedException {
        String page = "/incidents/" + YearMonth.now(ZoneId.of("Europe/Bucharest"));
        for (String part : List.of("", "/statement.csv", "/statement.pdf")) {
            String path = page + part;
            List<Double> took = new ArrayList<>();
            for (int i = 0; i < WARM + TIMES; i++) {
                long start = System.nanoTime();
                buyer.get(path);
                if (i >= WARM) {
                    took.add((System.nanoTime() - start) / 1e6);
                }
            }
            print("a statement of 10,000 lines " + (part.isEmpty() ? "(page)" : part), took);
        }
    }

    private static void open(URI server, Browser contact) throws IOException, InterruptedException {
        String token = contact.token();
        ask(contact, token, OPENED_BEFORE);
        Timing before = Timing.read(server, "firstline_opening_charging");
        print("opening a case, the whole call", ask(contact, token, OPENED));
        Timing charging = Timing.read(server, "firstline_opening_charging").since(before);
        System.out.printf(
                "| what charging adds to it in the server | %.2f (mean) | |%n",
                1000 * charging.seconds() / OPENED);
    }

    private static List<Double> ask(Browser contact, String token, int times)
            throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            contact.ask(
                    token, "/api/v1/cases", "{\"subject\":\"Export stops\",\"body\":\"At 40 %.\"}");
            took.add((System.nanoTime() - start) / 1e6);
        }
        return took;
    }

    private static void print(String what, List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        if (sorted.isEmpty()) {
            System.out.printf("| %s | – | – |%n", what);
            return;
        }
        System.out.printf(
                "| %s | %.2f | %.2f |%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }
}
