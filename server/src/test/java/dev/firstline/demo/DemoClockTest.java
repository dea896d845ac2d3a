package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstline.access.OrganisationId;
import dev.firstline.directory.People;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Statements;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the demo, as programs move it. */
@FirstlineTest
@Tag("slow")
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class DemoClockTest {

    @Autowired private MockMvcTester server;
    @Autowired private BusinessTime time;
    @Autowired private People people;
    @Autowired private Accounts accounts;
    @Autowired private Statements statements;

    @Test
    @Requirement("XPL-2.moved")
    void movesByADuration() {
        Instant before = time.instant();
        JsonNode answer = json(post("{\"advance\": \"PT6H\"}"));
        assertThat(answer.propertyNames()).containsExactly("now");
        assertThat(Instant.parse(answer.get("now").asString()))
                .isCloseTo(before.plus(Duration.ofHours(6)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    @Requirement("XPL-2.moved")
    void movesToAnInstant() {
        Instant later = time.instant().plus(Duration.ofDays(1));
        post("{\"to\": \"%s\"}".formatted(later));
        assertThat(time.instant()).isCloseTo(later, within(1, ChronoUnit.MINUTES));
    }

    @Test
    @Requirement({"XPL-2.to-events", "XPL-2.statements", "INC-6.mailed"})
    void bringsTheStatementsOfAMonthWhoseEndItPasses() throws InterruptedException {
        OrganisationId acme =
                people.findByEmail("ana@acme.example").orElseThrow().organisation().orElseThrow();
        YearMonth month = accounts.presentMonth(acme);
        ZoneId bucharest = ZoneId.of("Europe/Bucharest");
        Instant over = month.plusMonths(1).atDay(1).atTime(1, 0).atZone(bucharest).toInstant();
        post("{\"to\": \"%s\"}".formatted(over));
        for (int tries = 0; tries < 30 && !statements.get(acme, month).isIssued(); tries++) {
            Thread.sleep(Duration.ofSeconds(1));
        }
        assertThat(statements.get(acme, month).isIssued()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | 400 body-missing",
                "null                            | 400 body-missing",
                "{                               | 400 json",
                "[]                              | 422 body-wrong-shape",
                "{}                              | 422 time-nothing-said advance",
                "{'advance':null}                | 422 time-nothing-said advance",
                "{'advance':'PT1H','to':'2126-11-20T15:30:00Z'} | 422 time-said-twice to",
                "{'advance':5}                   | 422 wrong-type advance",
                "{'to':1795000000}               | 422 wrong-type to",
                "{'by':'PT6H'}                   | 422 field by",
                "{'advance':'six hours'}         | 422 duration-unreadable advance",
                "{'to':'tomorrow'}               | 422 instant-unreadable to",
                "{'advance':'PT-1S'}             | 422 time-forward-only advance",
                "{'to':'2006-11-20T15:30:00Z'}   | 422 time-forward-only to",
                "{'advance':'P9999999D'}         | 422 time-too-far advance",
                "{'to':'9999-12-31T00:00:00Z'}   | 422 time-too-far to",
            })
    @Requirement({"NFR-7.says-what-to-do", "API-1.problem-details"})
    void tellsAMistakeAsTheApiDoes(String body, String refusal) {
        Instant before = time.instant();
        MvcTestResult answer = post(body.replace('\'', '"'));
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode told = json(answer);
        String code = told.get("type").asString().replaceFirst(".*/", "");
        String field = told.path("field").asString("");
        assertThat((told.get("status").asInt() + " " + code + " " + field).strip())
                .isEqualTo(refusal);
        assertThat(time.instant()).isCloseTo(before, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void tellsThatItReadsNothingButJson() {
        var answer = server.post().uri("/demo/clock").content("advance=PT6H").exchange();
        assertThat(answer).hasStatus(415).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String body) {
        return server.post()
                .uri("/demo/clock")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        byte[] body = answer.getResponse().getContentAsByteArray();
        return JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
    }
}
