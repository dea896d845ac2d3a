package dev.firstline.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseKind;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.desk.Desk;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Kinds;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Promises kept and not kept; the months are so long ago that no other test has any there. */
@FirstlineTest
@Requirement({"RPT-2.kept-and-breached", "RPT-2.cases-behind"})
class FiguresPagesTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    private static final AtomicReference<YearMonth> MONTHS =
            new AtomicReference<>(YearMonth.of(2019, 6));

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Kinds kinds;
    @Autowired private BusinessTime time;
    private Customer elm;
    private YearMonth month;

    /** One answered in time, one two months late, one never; of one it is known what it was. */
    @BeforeEach
    void threeAreAsked() throws Exception {
        elm = customers.add("Elm");
        month = MONTHS.getAndUpdate(it -> it.minusMonths(4));
        Instant begins = month.atDay(4).atTime(9, 0).atZone(BUCHAREST).toInstant();
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "critical",
                        "emea",
                        Days.of(month.atDay(1), month.plusMonths(3).atEndOfMonth(), false)),
                "Long ago.");
        time.replaying(begins, () -> asked("Kept", Duration.ofMinutes(5)));
        Case late = time.replaying(begins, () -> asked("Late", Duration.ofDays(60)));
        kinds.set(cast.ion().actor(), CaseAsSeen.of(late.number()), CaseKind.LICENCE);
    }

    private Case asked(String subject, Duration until) throws Exception {
        Case asked = life.asked(elm.contact(), subject, "medium");
        return time.replaying(time.instant().plus(until), () -> life.answered(asked, "Here."));
    }

    @Test
    void leadToTheirCases() {
        Document page = desk.see(cast.ion(), "/desk/figures?by=plan" + months());
        Element row = page.select("tr:contains(Critical)").getFirst();
        assertThat(row.select("td").eachText()).containsExactly("1", "1", "50 % 50 %");
        Document late = desk.see(cast.ion(), row.select("td a").get(1).attr("href"));
        assertThat(late.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Late", "Elm");
        Document kept = desk.see(cast.ion(), row.select("td a").get(0).attr("href"));
        assertThat(kept.select("tbody tr").eachText()).singleElement().asString().contains("Kept");
    }

    @Test
    void areToldByPriorityRegionMonthAndKindOfCase() {
        assertThat(rows("priority")).contains("Medium 1 1 50 % 50 %");
        assertThat(rows("region")).contains("EMEA 1 1 50 % 50 %");
        assertThat(rows("month")).hasSize(1);
    }

    @Test
    @Requirement("INT-12.used-by-reports")
    void areToldByWhatTheCasesWere() {
        assertThat(rows("case-kind"))
                .containsExactly("not said yet 1 0 100 % 100 %", "Licence 0 1 0 % 0 %");
    }

    @Test
    @Requirement({"RPT-4.tables", "RPT-4.csv"})
    void areTakenAwayAsCsv() {
        String csv = Visits.body(desk.get(cast.ion(), "/desk/figures.csv?by=plan" + months()));
        assertThat(csv).contains("\"First answer\",\"Critical\",\"1\",\"1\",\"50\"");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sayWhatIsWrongWithTheMonthsAskedFor() {
        var answer = desk.get(cast.ion(), "/desk/figures?from=yesterday");
        assertThat(answer).hasStatus(422);
        assertThat(Visits.body(answer)).contains("write it as 2026-11");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void keepTheFormWithWhatWasTypedWhereAMonthIsNone() {
        String path = "?by=region&from=2026-13&until=" + month + "&key=emea";
        for (String address :
                List.of("/desk/figures", "/desk/figures.csv", "/desk/figures/cases")) {
            var answer = desk.get(cast.ion(), address + path);
            assertThat(answer).hasStatus(422);
            Document page = Desk.page(answer);
            assertThat(page.select("[name=until]").val()).isEqualTo(month.toString());
            assertThat(page.select("option[selected]").val()).isEqualTo("region");
            assertThat(page.select("form").text()).contains("“2026-13” is no month");
        }
    }

    private List<String> rows(String by) {
        return desk.see(cast.ion(), "/desk/figures?by=" + by + months())
                .select("section:contains(First answer) tbody tr")
                .eachText();
    }

    /** That of the limits, and the one after it. */
    private String months() {
        return "&from=%s&until=%s".formatted(month, month.plusMonths(1));
    }
}
