package dev.firstline.benchmarks.queries;

import dev.firstline.benchmarks.database.Database;
import dev.firstline.benchmarks.server.Browser;
import dev.firstline.benchmarks.server.Timing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What promises cost: {@code Promises DATA URL}. Opening a case with one clock and with three; how
 * long a published holiday takes to reach 100,000 open cases with two clocks each; and the scan for
 * what is due among a million running clocks.
 */
public final class Promises {

    private static final int CASES = 100_000;
    private static final int OPENINGS = 400;
    private static final int IN_A_ROW = 20;

    /** The JVM compiles for good what was called 5,000 times, and some time after that. */
    private static final int OPENED_BEFORE = 8_000;

    private static final int SCANS = 20;
    private static final int DUE = 100;
    private static final int WAITS = 1_200;
    private static final long MOMENT = 250;

    /** The scan that found as many as are due. */
    private static final Pattern SCAN =
            Pattern.compile(
                    "duration: ([0-9.]+) ms +plan:(?:(?!duration: )[\\s\\S])*?look_at <= (?:(?!duration: )[\\s\\S])*?"
                            + "Limit [^\\n]*rows=%d(?:\\.00)? ".formatted(DUE));

    private static final String ONE = "targets: { medium: { initialResponse: 24h } }";
    private static final String THREE =
            "targets: { medium: { initialResponse: 24h, workStart: 4h, resolution: 40h } }";

    private static final List<String> FILLING =
            List.of(
                    """
                    insert into organisation (name, zone, region, language, created_at)
                    values ('Bench', 'Europe/Bucharest', 'emea', 'en', '2026-01-01')
                    """,
                    """
                    insert into person (organisation_id, name, email, language, active, created_at)
                    select id, 'Bench', 'bench@bench.example', 'en', true, '2026-01-01'
                      from organisation
                     where name = 'Bench'
                    """,
                    """
                    insert into support_case (
                        number, organisation_id, requester_id, subject, channel, programme_version, received_at,
                        opened_at, state, priority, queue)
                    select nextval('case_number'), p.organisation_id, p.id, 'Bench', 'api', 1, at, at,
                           'in-progress', 'medium', 'tier-1'
                      from person p
                      cross join (select now() - n * interval '1 second' as at
                                    from generate_series(1, %d) n) received
                     where p.email = 'bench@bench.example'
                    """
                            .formatted(CASES),
                    """
                    insert into queue_entry (case_id, queue, turn, rank, due_at, opened_at)
                    select id, 'tier-1', 'vendor', 1, opened_at + interval '9 days', opened_at
                      from support_case
                     where subject = 'Bench'
                    """,
                    """
                    insert into commitment (
                        case_id, kind, priority, region, programme_version, days_of, plan, own_terms, started_at,
                        goal_at, limit_at, look_at)
                    select c.id, k.kind, 'medium', 'emea', 1, 1, 'standard', '%s', c.opened_at,
                           c.opened_at + interval '9 days', c.opened_at + interval '9 days', '2040-01-01'
                      from support_case c
                      cross join (values ('initial-response'), ('resolution')) k (kind)
                     where c.subject = 'Bench'
                    """
                            .formatted(THREE),
                    """
                    insert into commitment_fact (
                        commitment_id, type, at, goal_at, limit_at, priority, region, programme_version, days_of,
                        plan, options, own_terms)
                    select id, 'started', started_at, goal_at, limit_at, priority, region, programme_version, days_of,
                           plan, options, own_terms
                      from commitment
                     where look_at = '2040-01-01'
                    """,
                    "analyze");

    private static final String TO_A_MILLION =
            """
            insert into commitment (
                case_id, kind, priority, region, programme_version, days_of, plan, own_terms, started_at,
                goal_at, limit_at, look_at)
            select c.id, 'next-response', 'medium', 'emea', 1, (select max(version) from programme_version), 'standard',
                   '%s', c.opened_at + n * interval '1 second', '2040-01-01', '2040-01-01', '2040-01-01'
              from support_case c
              cross join generate_series(1, 8) n
             where c.subject = 'Bench'
            """
                    .formatted(THREE.replace("resolution", "nextResponse: 6h, resolution"));

    private Promises() {}

    /** Fails where the server does not answer. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        URI server = URI.create(arguments[1]);
        try (Database database = Database.in(Path.of(arguments[0]))) {
            System.out.println("| | measured |");
            System.out.println("| --- | --- |");
            open(server, database);
            for (String filling : FILLING) {
                database.execute(filling);
            }
            recount(database, Browser.signedIn(server, "adam@firstline.example"));
            database.execute(TO_A_MILLION);
            database.execute("vacuum analyze commitment");
        }
        try (ExplainingDatabase database = ExplainingDatabase.in(Path.of(arguments[0]))) {
            scan(database);
        }
    }

    private static void open(URI server, Database database)
            throws IOException, SQLException, InterruptedException {
        Browser ana = Browser.signedIn(server, "ana@acme.example");
        String token = ana.token();
        for (int i = 0; i < OPENED_BEFORE / IN_A_ROW; i++) {
            open(server, database, ana, token, THREE);
        }
        double one = 0;
        double three = 0;
        for (int i = 0; i < OPENINGS / IN_A_ROW; i++) {
            one += open(server, database, ana, token, ONE);
            three += open(server, database, ana, token, THREE);
        }
        int turns = OPENINGS / IN_A_ROW;
        print("what one clock adds to opening in the server, ms (mean)", one / turns);
        print("what three add", three / turns);
        print("so four clocks add", (three + (three - one) / 2) / turns);
    }

    /** Mean milliseconds in which the server starts the clocks of a case. */
    private static double open(
            URI server, Database database, Browser ana, String token, String terms)
            throws IOException, SQLException, InterruptedException {
        database.execute(
                "update agreement set own_terms = '%s' where organisation_id = (%s)"
                        .formatted(
                                terms,
                                "select organisation_id from person where email = 'ana@acme.example'"));
        Timing before = Timing.read(server, "firstline_opening_promising");
        for (int i = 0; i < IN_A_ROW; i++) {
            ana.ask(token, "/api/v1/cases", "{\"subject\":\"Bench opens\",\"body\":\"At 40 %.\"}");
        }
        return Timing.read(server, "firstline_opening_promising").since(before).mean();
    }

    private static void recount(Database database, Browser adam)
            throws IOException, SQLException, InterruptedException {
        String latest = "select max(version) from programme_version";
        String text =
                database.one(
                        "select document from programme_version where version = (%s)"
                                .formatted(latest));
        String closed =
                database.one("select cast(current_date + 5 as text)")
                        + ": \"Published while they run\"";
        adam.post(
                "/admin/programme/versions",
                adam.get("/admin/programme/draft"),
                List.of(
                        Map.entry("basedOn", database.one(latest)),
                        Map.entry(
                                "text",
                                text.substring(0, text.indexOf("\nexamples:"))
                                        .replaceFirst(
                                                "(?m)^  emea:$",
                                                "  emea:\n    closed: { " + closed + " }"))));
        for (int i = 0; i < WAITS; i++) {
            List<String> done =
                    database.list(
                            "select extract(epoch from done_at - begun_at) from day_recount where done_at is not null");
            if (!done.isEmpty()) {
                print("a holiday reaches 100,000 cases, s", Double.parseDouble(done.getFirst()));
                print("of their 200,000 clocks moved", moved(database));
                return;
            }
            Thread.sleep(MOMENT);
        }
        throw new IOException("the recount does not end");
    }

    private static double moved(Database database) throws SQLException {
        return Double.parseDouble(
                database.one(
                        "select count(*) from commitment_fact where type = 'recounted' and cause like 'holiday:%'"));
    }

    private static void scan(ExplainingDatabase database)
            throws IOException, SQLException, InterruptedException {
        long position = database.logged();
        for (int i = 0; i < SCANS; i++) {
            database.database()
                    .execute(
                            """
                            update commitment
                               set look_at = '2026-01-01'
                             where id in (select id from commitment
                                           where look_at = '2040-01-01' and kind = 'next-response'
                                           offset %d limit %d)
                            """
                                    .formatted(i * 7_000, DUE));
            for (int j = 0; j < WAITS && isDue(database.database()); j++) {
                Thread.sleep(MOMENT);
            }
        }
        List<Double> took = new ArrayList<>();
        Matcher found = SCAN.matcher(database.loggedSince(position));
        while (found.find()) {
            took.add(Double.valueOf(found.group(1)));
        }
        print("scans that found 100 due among a million running", took.size());
        print("such a scan, ms at 50 %", half(took));
        print("the longest", took.stream().mapToDouble(it -> it).max().orElseThrow());
    }

    private static boolean isDue(Database database) throws SQLException {
        return !database.list("select 1 from commitment where look_at = '2026-01-01' limit 1")
                .isEmpty();
    }

    private static double half(List<Double> took) {
        return took.stream().sorted().toList().get(took.size() / 2);
    }

    private static void print(String what, double measured) {
        System.out.printf("| %s | %.2f |%n", what, measured);
    }
}
