package dev.firstline.benchmarks.queries;

import dev.firstline.benchmarks.database.Vocabulary;
import dev.firstline.benchmarks.server.Browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Asks for what is asked most, and prints a row of a table for each: {@code Queries DATA URL
 * PLANS}. The plans are written into the folder PLANS.
 */
public final class Queries {

    /** Plans of prepared statements are settled after five executions. */
    private static final int WARM = 8;

    private static final int LARGE = 5_000;
    private static final String TEXT =
            "The export stops at 40 %. We tried it twice, on two machines. ".repeat(8).strip();
    private static final String DEMO = "firstline.example";

    /** Something that is asked of the server. */
    @FunctionalInterface
    private interface Request {
        void make() throws IOException, InterruptedException;
    }

    private final ExplainingDatabase database;
    private final URI server;
    private final Map<String, Request> requests = new LinkedHashMap<>();

    private Queries(ExplainingDatabase database, URI server) {
        this.database = database;
        this.server = server;
    }

    /** Fails where a page cannot be had. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        Path plans = Files.createDirectories(Path.of(arguments[2]));
        try (ExplainingDatabase database = ExplainingDatabase.in(Path.of(arguments[0]))) {
            Queries queries = new Queries(database, URI.create(arguments[1]));
            queries.addAll();
            queries.run(plans);
        }
    }

    private void addAll() throws IOException, SQLException, InterruptedException {
        Browser engineer = Browser.signedIn(server, "ion@" + DEMO);
        add("queue page", engineer, "/desk/queues/tier-1");
        add("my cases", engineer, "/desk/mine");
        add("at risk", engineer, "/desk/at-risk");
        add("case page", engineer, "/desk/cases/" + number("order by number desc"));
        add("old case page", engineer, "/desk/cases/" + number("order by number"));
        add("figures by plan", engineer, "/desk/figures?by=plan");
        add("figures by kind of case", engineer, "/desk/figures?by=case-kind");
        Vocabulary words = Vocabulary.of(database.database());
        addSearches("search, desk", engineer, "/desk/search?q=", words);
        add("search, with filters", engineer, "/desk/search?q=state%3Aopen+priority%3Ahigh");
        Browser busiest = Browser.signedIn(server, busiest("'contact'"));
        add("portal home, most cases", busiest, "/");
        addSearches("search, most cases", busiest, "/requests?q=", words);
        Browser administrator = Browser.signedIn(server, busiest("'organisation-administrator'"));
        add("portal home, largest organisation", administrator, "/");
        addSearches("search, largest organisation", administrator, "/requests?q=", words);
        addWrites();
    }

    private void addSearches(String name, Browser who, String path, Vocabulary words) {
        add(name + ": common word", who, path + words.common().getFirst());
        add(name + ": middling word", who, path + words.middling().getFirst());
        add(name + ": rare word", who, path + words.rare().getFirst());
    }

    private void addWrites() throws IOException, InterruptedException {
        Browser ana = Browser.signedIn(server, "ana@acme.example");
        String anasToken = ana.token();
        String opening = "{\"subject\":\"Export stops\",\"body\":\"%s\"}".formatted(TEXT);
        requests.put("open", () -> ana.ask(anasToken, "/api/v1/cases", opening));
        String opened = ana.ask(anasToken, "/api/v1/cases", opening);
        Browser ion = Browser.signedIn(server, "ion@" + DEMO);
        String ionsToken = ion.token();
        String saying = "{\"body\":\"%s\"}".formatted(TEXT);
        requests.put("reply", () -> ion.ask(ionsToken, opened + "/messages", saying));
        requests.put("take next", () -> ion.ask(ionsToken, "/api/v1/queues/tier-1/next", "{}"));
    }

    private void add(String name, Browser who, String path) {
        requests.put(name, () -> who.get(path));
    }

    private String number(String order) throws SQLException {
        return database.database().one("select number from support_case " + order + " limit 1");
    }

    /** Of the made-up people with this role, the one who asked most. */
    private String busiest(String role) throws SQLException {
        return database.database()
                .one(
                        """
                select p.email
                  from person p
                  join person_role r on r.person_id = p.id and r.role = %s
                  left join support_case c on c.requester_id = p.id
                 where p.email not like '%%acme.example'
                 group by p.id, p.organisation_id
                 order by (select count(*) from person o where o.organisation_id = p.organisation_id) desc,
                          count(c.id) desc
                 limit 1
                """
                                .formatted(role));
    }

    private void run(Path plans) throws IOException, SQLException, InterruptedException {
        Set<String> large =
                Set.copyOf(
                        database.database()
                                .list(
                                        "select relname from pg_class where relkind = 'r' and reltuples > "
                                                + LARGE));
        System.out.println(
                "| request | statements | ms in the database | pages hit | pages read | large tables scanned |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (var request : requests.entrySet()) {
            Plans carriedOut = explained(request.getValue());
            carriedOut.scans().retainAll(large);
            System.out.printf(
                    "| %s | %d | %.1f | %d | %d | %s |%n",
                    request.getKey(),
                    carriedOut.statements(),
                    carriedOut.millis(),
                    carriedOut.hit(),
                    carriedOut.read(),
                    String.join(", ", carriedOut.scans()));
            String file = request.getKey().replaceAll("\\W+", "-") + ".txt";
            Files.writeString(plans.resolve(file), carriedOut.text());
        }
    }

    private Plans explained(Request request) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            request.make();
        }
        long position = database.logged();
        request.make();
        return Plans.of(database.loggedSince(position));
    }
}
