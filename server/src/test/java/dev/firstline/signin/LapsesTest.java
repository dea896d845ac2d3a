package dev.firstline.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What Ana wrote while her session ended, or her page became too old, through a real container. */
@FirstlineTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@Requirement({"NFR-7.keeps-typed", "NFR-7.says-what-to-do"})
class LapsesTest {

    private static final String WORDS = "Half an hour of thought & <more>";
    private static final String TOKEN = "XSRF-TOKEN";

    @Autowired private RestTestClient web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Conversations conversations;
    private Case subject;

    @BeforeEach
    void anaHasAsked() {
        cast.adam();
        subject = life.asked(cast.ana(), "Export stops");
    }

    @Test
    void anEndedSessionKeepsTheWordsAndLeadsBackByWayOfTheSignInPage() {
        var answer = send(Map.of("Referer", "http://localhost" + page()), signedOut());
        assertThat(answer.getStatus().value()).isEqualTo(401);
        Document shown = Jsoup.parse(text(answer));
        assertThat(shown.text()).contains("Your session has ended", "Nothing was sent");
        assertThat(shown.select("textarea[name=body]").val()).isEqualTo(WORDS);
        assertThat(shown.select("a[target=_blank]").attr("href"))
                .isEqualTo("/sign-in?next=%2Frequests%2F" + subject.number());
        assertThat(shown.text()).doesNotContain("Export stops");
    }

    @Test
    void itIsSentFromThereOnceSomebodyHasSignedIn() {
        Cookies cookies = signedOut();
        Document shown = Jsoup.parse(text(send(Map.of(), cookies)));
        var again = resend(shown, cookies.signedIn(session()));
        assertThat(again.getStatus().value()).isEqualTo(303);
        assertThat(words()).endsWith(WORDS);
    }

    @Test
    void aStaleTokenKeepsTheWordsInAFormThatIsTaken() {
        var answer = send(Map.of(), new Cookies(session(), "another", "stale"));
        assertThat(answer.getStatus().value()).isEqualTo(403);
        Document shown = Jsoup.parse(text(answer));
        assertThat(shown.text()).contains("This page was open for too long");
        assertThat(shown.select("textarea[name=body]").val()).isEqualTo(WORDS);
        resend(shown, new Cookies(session(), "another", ""));
        assertThat(words()).endsWith(WORDS);
    }

    @Test
    void whatAnotherSiteHadSentIsNotSentByOneClickOfOurs() {
        var answer =
                send(
                        Map.of("Origin", "https://evil.example"),
                        new Cookies(session(), "another", "stale"));
        Document shown = Jsoup.parse(text(answer));
        assertThat(shown.select("form[action^=/requests]")).isEmpty();
        assertThat(shown.select("#typed").val()).isEqualTo(WORDS);
    }

    @Test
    void aPasswordIsNeverShownAgain() {
        var answer =
                post(
                        "/sign-in",
                        form(Map.of("email", "ana@acme.example", "password", "very secret")),
                        Map.of(),
                        new Cookies("", "another", "stale"));
        assertThat(text(answer)).contains("Go back to the page").doesNotContain("very secret");
    }

    @Test
    void anOpenPageIsToldAndKeptWhereTheSessionHasEnded() {
        var answer = send(Map.of("HX-Request", "true", "HX-Current-URL", page()), signedOut());
        assertThat(answer.getStatus().value()).isEqualTo(401);
        assertThat(answer.getResponseHeaders().getFirst("HX-Retarget")).isEqualTo("#notices");
        assertThat(answer.getResponseHeaders().getFirst("HX-Push-Url")).isEqualTo("false");
        assertThat(answer.getResponseHeaders().getFirst("HX-Redirect")).isNull();
        assertThat(Jsoup.parse(text(answer)).select(".notice a[target=_blank]").attr("href"))
                .isEqualTo("/sign-in?next=%2Frequests%2F" + subject.number());
    }

    @Test
    void anOpenPageIsGivenAFreshTokenWhereItsOwnIsStale() {
        var cookies = new Cookies(session(), "another", "stale");
        var answer = send(Map.of("HX-Request", "true"), cookies);
        assertThat(answer.getStatus().value()).isEqualTo(403);
        String trigger = answer.getResponseHeaders().getFirst("HX-Trigger");
        String fresh = String.valueOf(trigger).replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        send(Map.of("HX-Request", "true"), new Cookies(session(), "another", fresh));
        assertThat(words()).endsWith(WORDS);
    }

    /**
     * What a browser sends along.
     *
     * @param session empty for nobody signed in
     * @param kept token in its cookie
     * @param sent token of the page
     */
    private record Cookies(String session, String kept, String sent) {
        Cookies signedIn(String secret) {
            return new Cookies(secret, kept, sent);
        }
    }

    /** Somebody whose page is fresh, but whose session is gone. */
    private Cookies signedOut() {
        var page = web.get().uri("/sign-in").exchange().expectBody(String.class).returnResult();
        var kept = Objects.requireNonNull(page.getResponseCookies().getFirst(TOKEN));
        return new Cookies(
                "", kept.getValue(), Jsoup.parse(text(page)).select("[name=_csrf]").val());
    }

    private String session() {
        return sessions.open(cast.ana().id()).text();
    }

    private EntityExchangeResult<String> send(Map<String, String> headers, Cookies cookies) {
        return post(page() + "/messages", form(Map.of("body", WORDS)), headers, cookies);
    }

    /** Sends the form of the page as a browser would. */
    private EntityExchangeResult<String> resend(Document shown, Cookies cookies) {
        Element form = Objects.requireNonNull(shown.selectFirst("form[action^=/requests]"));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.select("[name]").forEach(field -> fields.add(field.attr("name"), field.val()));
        String fresh = String.valueOf(fields.getFirst("_csrf"));
        fields.remove("_csrf");
        return post(
                form.attr("action"),
                fields,
                Map.of(),
                new Cookies(cookies.session(), cookies.kept(), fresh));
    }

    private EntityExchangeResult<String> post(
            String path,
            MultiValueMap<String, String> fields,
            Map<String, String> headers,
            Cookies cookies) {
        fields.add("_csrf", cookies.sent());
        return web.post()
                .uri(path)
                .cookie("firstline-session", cookies.session())
                .cookie(TOKEN, cookies.kept())
                .headers(all -> headers.forEach(all::set))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(fields)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static MultiValueMap<String, String> form(Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        return form;
    }

    private String page() {
        return "/requests/" + subject.number();
    }

    private static String text(EntityExchangeResult<String> answer) {
        return String.valueOf(answer.getResponseBody());
    }

    private List<String> words() {
        return conversations.list(cast.ana().actor(), subject).stream().map(Message::body).toList();
    }
}
