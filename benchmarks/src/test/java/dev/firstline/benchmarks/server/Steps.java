package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;

import java.util.Objects;

/** What is measured. The session of a user holds the tokens, and the case it works on. */
final class Steps {

    private static final String TEXT =
            "The export stops at 40 %. We tried it twice, on two machines. ".repeat(8);

    private Steps() {}

    static ChainBuilder open() {
        return open("open by API");
    }

    /** Opened by the contact, who is named by the session. */
    static ChainBuilder open(String name) {
        return exec(
                http(name)
                        .post("/api/v1/cases")
                        .header("Authorization", "Bearer #{customerToken}")
                        .body(StringBody(json("\"subject\":\"Export stops\",\"body\"")))
                        .asJson()
                        .check(status().is(201), header("Location").saveAs("case")));
    }

    static ChainBuilder queuePage() {
        return exec(http("queue page").get("/desk/queues/tier-1").check(status().is(200)));
    }

    static ChainBuilder casePage() {
        return exec(Steps::withNumber)
                .exec(http("case page").get("/desk/cases/#{number}").check(status().is(200)));
    }

    /** The last part of a case's address is its number. */
    private static Session withNumber(Session session) {
        String address = Objects.requireNonNull(session.getString("case"));
        return session.set("number", address.substring(address.lastIndexOf('/') + 1));
    }

    static ChainBuilder reply() {
        return exec(
                http("reply by API")
                        .post("#{case}/messages")
                        .header("Authorization", "Bearer #{staffToken}")
                        .body(StringBody(json("\"body\"")))
                        .asJson()
                        .check(status().is(201)));
    }

    private static String json(String upToText) {
        return "{%s:\"%s\"}".formatted(upToText, TEXT.strip());
    }
}
