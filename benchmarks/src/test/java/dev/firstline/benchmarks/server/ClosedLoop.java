package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;

/**
 * Users who each do one step after the other without a pause, for so many seconds: as
 * firstline.users and firstline.seconds say, at firstline.url. A step that fails fails the run.
 */
abstract class ClosedLoop extends Simulation {

    private static final int SECONDS = Integer.getInteger("firstline.seconds", 20);

    ClosedLoop(PopulationBuilder... people) {
        setUp(people)
                .protocols(
                        http.baseUrl(System.getProperty("firstline.url", "http://localhost:8080"))
                                .disableFollowRedirect())
                .assertions(global().failedRequests().count().is(0L));
    }

    /** So many of those who are at it once, rounded up from a share of firstline.users. */
    static PopulationBuilder people(
            String name, double share, ChainBuilder signIn, ChainBuilder step) {
        int users = (int) Math.ceil(Integer.getInteger("firstline.users", 8) * share);
        return scenario(name)
                .exec(signIn, during(SECONDS).on(exec(step)))
                .injectOpen(atOnceUsers(users));
    }
}
