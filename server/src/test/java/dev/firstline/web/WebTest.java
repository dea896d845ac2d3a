package dev.firstline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.web.view.Notice;

import gg.jte.models.runtime.JteModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.GetMapping;

@SpringBootTest(
        classes = {WebOnly.class, WebTest.SomePages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ExtendWith(OutputCaptureExtension.class)
class WebTest {
    @Autowired private RestTestClient web;

    @Test
    @Requirement("NFR-4.server-rendered")
    void aTemplateIsAPageEvenForWhoPrefersJson() {
        web.get()
                .uri("/some/page")
                .header(HttpHeaders.ACCEPT, "application/json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/html;charset=UTF-8")
                .expectHeader()
                .valueEquals(HttpHeaders.VARY, "HX-Request");
    }

    @Test
    void everyAnswerKeepsTheBrowserStrict() {
        web.get()
                .uri("/some/page")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin");
    }

    @Test
    @Requirement("NFR-7.no-stack-trace")
    void whatIsNotThereIsAPageInWords() {
        assertThat(body("/nowhere", 404))
                .contains("There is nothing at this address")
                .doesNotContain("at org.");
    }

    @Test
    @Requirement("NFR-7.no-stack-trace")
    void withinAnOpenPageAFaultIsANotice() {
        web.get()
                .uri("/some/fault")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectHeader()
                .valueEquals("HX-Retarget", "#notices")
                .expectBody(String.class)
                .value(
                        it ->
                                assertThat(it)
                                        .contains("role=\"alert\"")
                                        .doesNotContain("<html", "secret of the server"));
    }

    @Test
    void aFaultIsRecordedWithoutItsAddress(CapturedOutput log) {
        assertThat(body("/some/fault", 500)).contains("The fault is ours, and it was recorded");
        assertThat(log).contains("A page failed", "SomePages.fault").doesNotContain("/some/fault");
    }

    @Test
    @Requirement("API-1.problem-details")
    void programsGetProblemDetails() {
        web.get()
                .uri("/api/v1/nowhere")
                .header(HttpHeaders.ACCEPT, "application/json, text/html")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith("application/problem+json");
    }

    @Test
    @Requirement("NFR-4.languages")
    void theLanguageIsTheBrowsersUntilOneIsChosen() {
        web.get()
                .uri("/nowhere")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "ro-RO,en;q=0.5")
                .exchange()
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("La această adresă nu este nimic"));
        web.get()
                .uri("/nowhere")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "ro")
                .cookie("language", "en")
                .exchange()
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("There is nothing"));
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        web.post().uri("/language?to=ro&back=/").exchange().expectStatus().isForbidden();
    }

    private String body(String path, int status) {
        var answer = web.get().uri(path).exchange().expectStatus().isEqualTo(status);
        return String.valueOf(answer.expectBody(String.class).returnResult().getResponseBody());
    }

    @Test
    void aFormWithFaultsIsShownAgainAsUnprocessable() {
        assertThat(body("/some/form", 422)).contains("This does not work");
    }

    @Test
    void aNoticeWaitsForAnAnswerThatHasAPlaceForIt() {
        web.get()
                .uri("/some/page")
                .header("HX-Request", "true")
                .header("HX-Target", "queue")
                .cookie("notice", "&web.sign-out")
                .exchange()
                .expectCookie()
                .doesNotExist("notice");
    }

    @Test
    void aRefusalIsAPageWithItsKindOfStatus() {
        assertThat(body("/some/case", 404)).contains("There is nothing at this address");
    }

    @Controller
    static class SomePages {

        @GetMapping("/some/page")
        JteModel page(Page page) {
            return Look.TEMPLATES.componentNotice(page, Notice.info("Hello"));
        }

        @GetMapping("/some/form")
        Rendered form(Page page) {
            return Rendered.invalid(
                    Look.TEMPLATES.componentNotice(page, Notice.danger("This does not work")));
        }

        @GetMapping("/some/case")
        JteModel hidden() {
            throw Refused.notFound("case");
        }

        @GetMapping("/some/fault")
        JteModel fault() {
            throw new IllegalStateException("secret of the server");
        }
    }
}
