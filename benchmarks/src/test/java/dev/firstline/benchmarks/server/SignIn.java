package dev.firstline.benchmarks.server;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;

/** What a user does before anything is measured; such requests are named so. */
final class SignIn {

    static final String PREPARATION = "before: ";

    private static final String PASSWORD = "firstline-demo";

    private SignIn() {}

    /** A customer's token, then a session and a token of staff. */
    static ChainBuilder both() {
        return exec(
                as("ana@acme.example"),
                token("customerToken"),
                flushCookieJar(),
                as("ion@firstline.example"),
                token("staffToken"));
    }

    private static ChainBuilder as(String email) {
        return exec(
                http(PREPARATION + "sign-in page").get("/sign-in").check(hidden("_csrf")),
                http(PREPARATION + "sign in")
                        .post("/sign-in")
                        .formParam("_csrf", "#{_csrf}")
                        .formParam("email", email)
                        .formParam("password", PASSWORD)
                        .formParam("next", "/account/tokens")
                        .check(status().is(303)));
    }

    private static ChainBuilder token(String name) {
        return exec(
                http(PREPARATION + "tokens")
                        .get("/account/tokens")
                        .check(hidden("_csrf"), hidden("once")),
                http(PREPARATION + "make token")
                        .post("/account/tokens")
                        .formParam("_csrf", "#{_csrf}")
                        .formParam("once", "#{once}")
                        .formParam("name", "benchmark")
                        .formParam("scopes", "cases:write")
                        .check(regex("<p><code>([^<]+)</code></p>").saveAs(name)));
    }

    private static io.gatling.javaapi.core.CheckBuilder hidden(String name) {
        return css("input[name='%s']".formatted(name), "value").saveAs(name);
    }
}
