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
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the question "may this contact ask?" takes among 100,000 organisations with 200,000
 * agreements: {@code Entitlement DATA URL}. Prints the time of its statement in the database, and
 * of the whole call beside that of a call which only knows who asks.
 */
public final class Entitlement {

    private static final int ORGANISATIONS = 100_000;
    private static final int WARM = 20_000;
    private static final int CALLS = 2_000;

    /** The statement of the facts, by a column that no other asks for. */
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "duration: ([0-9.]+) ms +plan:(?:(?!duration: )[\\s\\S])*asking_listed");

    private static final List<String> FILLING =
            List.of(
                    """
                    insert into organisation (name, zone, region, language, created_at)
                    select 'Bench ' || n, 'Europe/Bucharest', 'emea', 'en', '2026-01-01'
                      from generate_series(1, %d) n
                    """
                            .formatted(ORGANISATIONS),
                    """
                    insert into person (organisation_id, name, email, language, active, created_at)
                    select o.id, 'Bench', 'b' || substr(o.name, 7) || '@bench.example', 'en', true, '2026-01-01'
                      from organisation o
                     where o.name like 'Bench %'
                    """,
                    """
                    insert into agreement (organisation_id, plan, programme_version, region, scope, starts, ends, renews)
                    select o.id, p.plan, 1, 'emea', p.scope, '2020-01-01', '2020-12-31', true
                      from organisation o
                      cross join (values ('standard', 'all'), ('critical', 'some')) p (plan, scope)
                     where o.name like 'Bench %'
                    """,
                    """
                    insert into agreement_product
                    select a.id, a.organisation_id, (select id from product where key = 'ledger'), a.starts, a.ends, a.renews
                      from agreement a
                      join organisation o on o.id = a.organisation_id and o.name like 'Bench %'
                     where a.scope = 'some'
                    """,
                    "analyze");

    private Entitlement() {}

    /** Fails where the server does not answer. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        URI server = URI.create(arguments[1]);
        Path data = Path.of(arguments[0]);
        try (Database database = Database.in(data)) {
            for (String filling : FILLING) {
                database.execute(filling);
            }
        }
        Browser ion = Browser.signedIn(server, "ion@firstline.example");
        String token = ion.token();
        ask(ion, token, WARM);
        Timing before = Timing.read(server, "firstline_entitlement");
        List<Double> whole = ask(ion, token, CALLS);
        Timing answers = Timing.read(server, "firstline_entitlement").since(before);
        List<Double> nothing = nothing(ion, token);
        System.out.println("| | median ms | 95 of 100 within ms |");
        System.out.println("| --- | --- | --- |");
        System.out.printf(
                "| the answer in the server, its statement included | %.2f (mean) | |%n",
                answers.mean());
        print("the whole call", whole);
        print("a call that only knows who asks", nothing);
        try (ExplainingDatabase database = ExplainingDatabase.in(data)) {
            long position = database.logged();
            ask(ion, token, CALLS);
            print("the statement, in the database", durations(database.loggedSince(position)));
        }
    }

    private static List<Double> ask(Browser who, String token, int times)
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(7);
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String contact = "b" + (1 + random.nextInt(ORGANISATIONS)) + "@bench.example";
            took.add(
                    timed(
                            who,
                            token,
                            "/api/v1/entitlement?product=ledger&release=8.2&contact=" + contact));
        }
        return took;
    }

    private static List<Double> nothing(Browser who, String token)
            throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            took.add(timed(who, token, "/api/v1/cases?limit=1&requester=b1@bench.example"));
        }
        return took;
    }

    private static double timed(Browser who, String token, String path)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        who.read(token, path);
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Double> durations(String log) {
        List<Double> all = new ArrayList<>();
        Matcher found = STATEMENT.matcher(log);
        while (found.find()) {
            all.add(Double.valueOf(found.group(1)));
        }
        return all;
    }

    private static void print(String what, List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        System.out.printf(
                "| %s | %.2f | %.2f |%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
    }
}
