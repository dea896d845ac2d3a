package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;

/** What a user does before anything is measured. */
final class SignIn {

    private static final String PASSWORD = "firstline-demo";

    private SignIn() {}

    /** Staff, each somebody else, with a session and a token. */
    static ChainBuilder engineer() {
        return feed(Crowd.engineers()).exec(signIn(), token());
    }

    /** One of the many, who looks at the list of requests first. */
    static ChainBuilder customer() {
        return feed(Crowd.customers()).exec(signIn(), Steps.portalHome());
    }

    /** A program of the vendor, which asks in the name of customers, with a token. */
    static ChainBuilder program() {
        return exec(session -> session.set("email", "maria@firstline.example"))
                .exec(signIn(), token());
    }

    private static ChainBuilder signIn() {
        return exec(
                http("sign-in page").get("/sign-in").check(hidden("_csrf")),
                http("sign in")
                        .post("/sign-in")
                        .formParam("_csrf", "#{_csrf}")
                        .formParam("email", "#{email}")
                        .formParam("password", PASSWORD)
                        .formParam("next", "/account/tokens")
                        .check(status().is(303)));
    }

    private static ChainBuilder token() {
        return exec(
                http("tokens").get("/account/tokens").check(hidden("_csrf"), hidden("once")),
                http("make token")
                        .post("/account/tokens")
                        .formParam("_csrf", "#{_csrf}")
                        .formParam("once", "#{once}")
                        .formParam("name", "benchmark")
                        .formParam("scopes", "cases:read")
                        .formParam("scopes", "cases:write")
                        .check(regex("<p><code>([^<]+)</code></p>").saveAs("token")));
    }

    private static io.gatling.javaapi.core.CheckBuilder hidden(String name) {
        return css("input[name='%s']".formatted(name), "value").saveAs(name);
    }
}
