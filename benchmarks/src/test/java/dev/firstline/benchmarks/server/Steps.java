package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

/** What is measured. A user's session holds a sign-in or a token. */
final class Steps {

    private Steps() {}

    static ChainBuilder queuePage() {
        return page("queue page", "/desk/queues/tier-1");
    }

    static ChainBuilder casePage() {
        return feed(Crowd.cases()).exec(page("case page", "/desk/cases/#{number}"));
    }

    static ChainBuilder deskSearch(FeederBuilder<Object> words) {
        return feed(words).exec(page("desk search", "/desk/search?q=#{word}"));
    }

    /** The requests of a customer; the session keeps the address of one of them. */
    static ChainBuilder portalHome() {
        return exec(
                http("portal home")
                        .get("/")
                        .check(
                                status().is(200),
                                regex("href=\"(/requests/[0-9]+)").findRandom().saveAs("request")));
    }

    static ChainBuilder requestPage() {
        return page("request page", "#{request}");
    }

    static ChainBuilder portalSearch(FeederBuilder<Object> words) {
        return feed(words).exec(page("portal search", "/requests?q=#{word}"));
    }

    private static ChainBuilder page(String name, String path) {
        return exec(http(name).get(path).check(status().is(200)));
    }

    /** For customers, so that there is always something to take next. */
    static ChainBuilder open() {
        return feed(Crowd.askers())
                .feed(Crowd.said())
                .exec(
                        asProgram(http("open").post("/api/v1/cases"))
                                .body(
                                        StringBody(
                                                """
                                                {"onBehalfOf": "#{email}", "subject": "Export stops",
                                                 "body": #{said.jsonStringify()}}
                                                """))
                                .asJson()
                                .check(status().is(201)));
    }

    static ChainBuilder listCases() {
        return exec(asProgram(http("list cases").get("/api/v1/cases")).check(status().is(200)));
    }

    static ChainBuilder reply() {
        return feed(Crowd.openCases())
                .feed(Crowd.said())
                .exec(
                        asProgram(http("reply").post("/api/v1/cases/#{number}/messages"))
                                .body(StringBody("{\"body\": #{said.jsonStringify()}}"))
                                .asJson()
                                .check(status().is(201)));
    }

    static ChainBuilder takeNext() {
        return exec(
                asProgram(http("take next").post("/api/v1/queues/tier-1/next"))
                        .body(StringBody("{}"))
                        .asJson()
                        .check(status().in(200, 204)));
    }

    private static HttpRequestActionBuilder asProgram(HttpRequestActionBuilder request) {
        return request.header("Authorization", "Bearer #{token}");
    }
}
