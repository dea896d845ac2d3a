package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;

/**
 * So many users who each do one step after the other without a pause, for so many seconds: as
 * firstline.users and firstline.seconds say, at firstline.url.
 */
abstract class ClosedLoop extends Simulation {

    ClosedLoop(ChainBuilder step) {
        int users = Integer.getInteger("firstline.users", 4);
        int seconds = Integer.getInteger("firstline.seconds", 20);
        setUp(
                        scenario(getClass().getSimpleName())
                                .exec(
                                        SignIn.both(),
                                        Steps.open(SignIn.PREPARATION + "open"),
                                        during(seconds).on(exec(step)))
                                .injectOpen(atOnceUsers(users)))
                .protocols(
                        http.baseUrl(System.getProperty("firstline.url", "http://localhost:8080"))
                                .disableFollowRedirect());
    }
}
