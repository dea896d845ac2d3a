package dev.firstline.benchmarks.server;

import dev.firstline.benchmarks.database.Askers;
import dev.firstline.benchmarks.database.Database;
import dev.firstline.benchmarks.database.Said;
import dev.firstline.benchmarks.database.Vocabulary;

import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.FeederBuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who asks and what for, taken from the database of the server, in the folder firstline.data. */
final class Crowd {

    private static final Crowd CROWD = read();

    private final Vocabulary words;
    private final List<String> openCases;
    private final List<String> oldCases;
    private final List<String> engineers;
    private final List<String> customers;
    private final List<String> askers;
    private final List<String> said;

    private Crowd(Database database) throws SQLException {
        words = Vocabulary.of(database);
        openCases =
                database.list(
                        "select number from support_case where state in ('in-progress', 'waiting-for-customer')"
                                + " order by number desc limit 3000");
        oldCases =
                database.list(
                        "select number from support_case where number % 997 = 0 and state = 'closed' limit 1000");
        engineers =
                database.list(
                        """
                        select p.email
                          from person p
                          join person_role r on r.person_id = p.id and r.role = 'engineer'
                         where p.active and p.organisation_id is null
                         order by p.id
                         limit 20
                        """);
        customers =
                database.list(
                        """
                        select p.email
                          from person p
                          join person_role r on r.person_id = p.id and r.role = 'contact'
                         where p.email like '%@%' and p.active and p.organisation_id is not null
                           and exists (select 1 from support_case c where c.requester_id = p.id)
                         order by p.id % 997, p.id
                         limit 100
                        """);
        askers = Askers.list(database, 500);
        said = Said.list(database, 2_000);
    }

    private static Crowd read() {
        try (Database database =
                Database.in(Path.of(System.getProperty("firstline.data", "data")))) {
            return new Crowd(database);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the database of the server cannot be read", e);
        }
    }

    static FeederBuilder<Object> commonWords() {
        return feeder("word", CROWD.words.common());
    }

    static FeederBuilder<Object> middlingWords() {
        return feeder("word", CROWD.words.middling());
    }

    /** Numbers of cases, most of them open, the others of any age. */
    static FeederBuilder<Object> cases() {
        return feeder(
                "number",
                Stream.concat(CROWD.openCases.stream(), CROWD.oldCases.stream()).toList());
    }

    static FeederBuilder<Object> openCases() {
        return feeder("number", CROWD.openCases);
    }

    /** Addresses of engineers, somebody else's for each. */
    static FeederBuilder<Object> engineers() {
        return feederOf("email", CROWD.engineers).circular();
    }

    /** Addresses of people who asked for something. */
    static FeederBuilder<Object> customers() {
        return feeder("email", CROWD.customers);
    }

    /** Addresses of people whose plan holds any number of incidents. */
    static FeederBuilder<Object> askers() {
        return feeder("email", CROWD.askers);
    }

    /** What people wrote: see {@link Said}. */
    static FeederBuilder<Object> said() {
        return feeder("said", CROWD.said);
    }

    private static FeederBuilder<Object> feeder(String key, List<String> values) {
        return feederOf(key, values).random();
    }

    private static FeederBuilder<Object> feederOf(String key, List<String> values) {
        return CoreDsl.listFeeder(
                values.stream().map(value -> Map.<String, Object>of(key, value)).toList());
    }
}
