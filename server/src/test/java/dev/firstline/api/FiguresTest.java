package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Mergers;
import dev.firstline.intake.Said;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Figures for programs; the month is so long ago that no other test has any there. */
@FirstlineTest
@Requirement("RPT-4.api")
class FiguresTest {

    @Autowired private Cast cast;
    @Autowired private Answers answers;
    @Autowired private CaseLife life;
    @Autowired private Customers customers;
    @Autowired private Mergers mergers;
    @Autowired private Programs programs;
    @Autowired private BusinessTime time;
    @Autowired private Desk desk;

    @Test
    void areTheSameAsThoseOfThePage() throws Exception {
        time.replaying(
                Instant.parse("2009-03-04T08:00:00Z"),
                () -> life.answered(life.asked(cast.ana(), "Long ago"), "Here."));
        Program ion = programs.of(cast.ion());
        Answer answer = ion.get("/figures/promises?by=region&from=2009-03&until=2009-03");
        assertThat(answer.json().at("/items").toString())
                .isEqualTo(
                        "[{\"key\":\"emea\",\"promise\":\"initial-response\",\"kept\":1,\"breached\":0}]");
        assertThat(answer.at("/from")).isEqualTo("2009-03");
    }

    @Test
    @Requirement("RPT-2.cases-behind")
    void leadToTheirCases() throws Exception {
        List<Case> answered =
                time.replaying(
                        Instant.parse("2008-03-04T08:00:00Z"),
                        () ->
                                Stream.of("First", "Second", "Third")
                                        .map(it -> life.asked(cast.ana(), it))
                                        .map(it -> life.answered(it, "Here."))
                                        .toList());
        Program ion = programs.of(cast.ion());
        String behind =
                "/figures/promises/cases?by=region&key=emea&promise=initial-response&kept=true"
                        + "&from=2008-03&until=2008-03&limit=2";
        Answer first = ion.get(behind);
        Answer rest = ion.get(behind + "&after=" + first.at("/next"));
        assertThat(numbers(first)).hasSize(2);
        assertThat(numbers(rest)).hasSize(1);
        assertThat(Stream.concat(numbers(first).stream(), numbers(rest).stream()))
                .containsExactlyInAnyOrderElementsOf(answered.stream().map(Case::number).toList());
        assertThat(rest.json().at("/next").isNull()).isTrue();
        assertThat(rest.at("/items/0/metAt")).isEqualTo("2008-03-04T08:00:00Z");
        assertThat(ion.get(behind.replace("kept=true", "kept=false")).json().at("/items"))
                .isEmpty();
    }

    @Test
    @Requirement("COM-9.never-disappears")
    void countWhatWasLateThoughItsCaseGoesOnInAnother() throws Exception {
        Person elm = customers.add("Elm").contact();
        Case late =
                time.replaying(
                        Instant.parse("2007-03-05T08:00:00Z"), () -> life.asked(elm, "Long ago"));
        time.replaying(
                Instant.parse("2007-06-05T08:00:00Z"),
                () ->
                        mergers.merge(
                                cast.ion().actor(),
                                CaseAsSeen.of(late.number()),
                                life.asked(elm, "Again").number(),
                                Said.of(Channel.PORTAL, "The same."),
                                false));
        assertThat(
                        programs.of(cast.ion())
                                .get("/figures/promises?by=region&from=2007-03&until=2007-03")
                                .json()
                                .at("/items")
                                .toString())
                .isEqualTo(
                        "[{\"key\":\"emea\",\"promise\":\"initial-response\",\"kept\":0,\"breached\":1}]");
    }

    /** Noted as late when its priority changed, before the call was logged. */
    @Test
    @Requirement({"COM-4.met-by-call", "RPT-2.kept-and-breached"})
    void countWhatACallHadAnsweredInTimeAsKept() throws Exception {
        Case asked =
                time.replaying(
                        Instant.parse("2006-03-06T08:00:00Z"),
                        () -> life.asked(cast.ana(), "Long ago"));
        time.replaying(
                Instant.parse("2006-03-20T08:00:00Z"),
                () -> life.prioritised(asked, "high", "All stand still."));
        String figures = "/figures/promises?by=region&from=2006-03&until=2006-03";
        String behind = "/figures/promises/cases?by=region&key=emea&promise=initial-response";
        time.replaying(
                Instant.parse("2006-03-20T09:00:00Z"),
                () ->
                        answers.call(
                                cast.ion().actor(),
                                CaseAsSeen.of(asked.number()),
                                new Call(true, true),
                                Instant.parse("2006-03-06T09:00:00Z"),
                                Said.of(Channel.TELEPHONE, "We spoke.")));
        Program ion = programs.of(cast.ion());
        assertThat(ion.get(figures).json().at("/items").toString())
                .contains(
                        "{\"key\":\"emea\",\"promise\":\"initial-response\",\"kept\":1,\"breached\":0}");
        assertThat(numbers(ion.get(behind + "&kept=true&from=2006-03&until=2006-03")))
                .containsExactly(asked.number());
        Answer shown = ion.get("/cases/" + asked.number());
        assertThat(shown.at("/commitments/0/state")).isEqualTo("met");
        assertThat(shown.at("/commitments/0/breachedAt"))
                .isEqualTo(shown.at("/commitments/0/limitAt"));
    }

    /** Nobody has looked at what was due since. */
    @Test
    @Requirement("COM-9.due-instant")
    void areNotNeededToReadWhenItWasDueAndNotKept() throws Exception {
        Case asked =
                time.replaying(
                        Instant.parse("2005-03-07T08:00:00Z"),
                        () -> life.asked(customers.add("Elm").contact(), "Long ago"));
        Answer shown = programs.of(cast.ion()).get("/cases/" + asked.number());
        assertThat(shown.at("/commitments/0/state")).isEqualTo("breached");
        assertThat(shown.at("/commitments/0/breachedAt"))
                .isEqualTo(shown.at("/commitments/0/limitAt"));
    }

    @Test
    void areOfTheLastSixMonthsAsThoseOfThePageWhereNothingIsSaid() {
        Program ion = programs.of(cast.ion());
        YearMonth until = YearMonth.parse(ion.get("/figures/promises").at("/until"));
        assertThat(ion.get("/figures/promises").at("/from"))
                .isEqualTo(until.minusMonths(5).toString());
        assertThat(desk.see(cast.ion(), "/desk/figures").select("[name=from]").val())
                .isEqualTo(until.minusMonths(5).toString());
        assertThat(ion.get("/figures/promises?until=2009-03").at("/from")).isEqualTo("2008-10");
    }

    private static List<Long> numbers(Answer answer) {
        List<Long> numbers = new ArrayList<>();
        answer.json()
                .at("/items")
                .forEach(it -> numbers.add(Long.parseLong(it.at("/number").asString())));
        return numbers;
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sayWhatTheyAreToldBy() {
        Program ion = programs.of(cast.ion());
        assertThat(ion.get("/figures/promises?by=weather").refusal())
                .isEqualTo("422 report-dimension-unknown by");
        assertThat(ion.get("/figures/promises?from=2026-13").refusal())
                .isEqualTo("422 month-unreadable from");
        assertThat(ion.get("/figures/promises?from=2020-01&until=2019-01").refusal())
                .isEqualTo("422 report-ends-before-it-begins until");
        assertThat(ion.get("/figures/promises?from=2199-01").refusal())
                .isEqualTo("422 report-begins-after-present from");
        assertThat(ion.get("/figures/promises/cases?promise=sunshine").refusal())
                .isEqualTo("422 promise-unknown promise");
        assertThat(ion.get("/figures/promises/cases?promise=resolution&after=nowhere").refusal())
                .isEqualTo("422 cursor-unreadable after");
        assertThat(programs.of(cast.ana()).get("/figures/promises").refusal())
                .isEqualTo("403 desk-staff-only");
    }
}
