package dev.firstline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.programme.ProgrammeVersion;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

@FirstlineTest
@Requirement("PRG-1.admin-pages")
class ProgrammePagesTest {

    private static final String ALL = "/admin/programme";
    private static final AtomicInteger DAY = new AtomicInteger(1);

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Programmes programmes;
    @Autowired private Commitments commitments;
    @Autowired private People people;

    @Test
    void listsTheVersionsWithWhoAppliedThem() {
        Document page = desk.see(cast.adam(), ALL);
        assertThat(page.select("td").text()).contains("Version 1: Complete", "the first start");
        assertThat(page.select("a[href=/admin/programme/draft]")).isNotEmpty();
    }

    @Test
    void letsAnAuditorReadAndChangeNothing() {
        Document page = desk.see(cast.aura(), ALL);
        assertThat(page.select("a[href=/admin/programme/draft]")).isEmpty();
        assertThat(desk.see(cast.aura(), ALL + "/versions/1").select("table")).isNotEmpty();
    }

    @Test
    void tellsThePlansOfAVersionInTables() {
        Document page = desk.see(cast.adam(), ALL + "/versions/1");
        assertThat(page.select("th[scope=row]").eachText())
                .contains("Standard", "Premier on Standard", "Premier on Critical", "Gold");
        assertThat(page.select("td").eachText())
                .contains(
                        "First answer within 6 h Work starts within 1 h Business hours of the region",
                        "First answer within 12 h to 24 h Business hours of the region",
                        "2 a month; over that the purchasing representative is asked",
                        "included (RO only)");
        assertThat(page.select("td").html()).contains("within 6&nbsp;h", "+40&nbsp;21&nbsp;555");
        assertThat(page.select("tr:has(th:contains(On-site visits)) .of-all").text())
                .isEqualTo("included (RO only): Premier");
        assertThat(page.select("pre").text()).contains("languages: [en, ro]");
    }

    @Test
    void showsWhatWouldChangeBeforeItIsApplied() {
        Document page =
                Desk.page(
                        look(
                                later().replace("reopenWithinDays: 30", "reopenWithinDays: 31")
                                        .replace("2026-12-20T17:00", "2026-12-21T17:00")));
        assertThat(page.select("th[scope=row]").eachText()).contains("re-open within days");
        assertThat(page.select("button[formaction=/admin/programme/versions]")).isNotEmpty();
    }

    @Test
    @Requirement("COM-6.moved-reported")
    void saysBeforeItIsAppliedHowManyClocksItsHolidaysMayMove() {
        Case asked = desk.opened("Over a holiday");
        Instant limit = commitments.list(asked.id()).getFirst().limitAt();
        LocalDate day = LocalDate.ofInstant(limit, ZoneId.of("Europe/Bucharest"));
        String closed = "  emea:\n    closed: { %s: \"A new holiday\" }\n".formatted(day);
        String text = later();
        String changed =
                text.substring(0, text.indexOf("\nexamples:"))
                                .replaceFirst("(?m)^  emea:\n", closed)
                        + text.substring(text.indexOf("\nholdsFrom:"));
        assertThat(Desk.page(look(changed)).select("form").text())
                .containsPattern("running clocks? runs? over them, and may move");
        assertThat(Desk.page(look(later())).select("form").text())
                .doesNotContain("It changes holidays");
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void listsAllFaultsAndKeepsWhatWasTyped() {
        String wrong =
                later().replace("    urgent: true", "    urgent: maybe")
                        .replace("kind: 24x5", "kind: 24x6");
        MvcTestResult answer = look(wrong);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Desk.page(answer);
        assertThat(page.select("td").eachText())
                .contains("true or false is needed here", "'24x6' cannot stand here");
        assertThat(page.expectFirst("textarea").wholeText().stripLeading()).isEqualTo(wrong);
        assertThat(page.select("button[formaction=/admin/programme/versions]")).isEmpty();
    }

    @Test
    @Requirement("NFR-4.languages")
    void tellsFaultsInTheLanguageOfWhoeverLooks() {
        Person adina =
                people.add(
                        "Adina Pop",
                        "adina@firstline.example",
                        "ro",
                        null,
                        Set.of(Role.ADMINISTRATOR));
        String wrong =
                later().replace("    urgent: true", "    urgent: maybe")
                        .replace("kind: 24x5", "kind: 24x6")
                        .replace("reopenWithinDays: 30", "reopenWithinDay: 30")
                        .replace("grace: 30m", "grace: 30x");
        Document page = Desk.page(look(adina, wrong));
        assertThat(page.select("td").eachText())
                .contains(
                        "aici trebuie true sau false",
                        "„24x6” nu poate sta aici",
                        "scrieți „24x5”",
                        "scrieți „reopenWithinDays”",
                        "„30x” nu este o durată",
                        "scrieți de exemplu 30m, 6h, 1h30m sau 2d (o zi are 24 de ore)");
        assertThat(page.select("td").text()).doesNotContain("write", "cannot");
    }

    @Test
    @Requirement("PRG-1.apply")
    void appliesTheNextVersionInTheNameOfWhoeverDoes() {
        String yaml = later();
        MvcTestResult answer = apply(yaml, programmes.latest().number());
        ProgrammeVersion applied =
                programmes.list().stream()
                        .filter(it -> programmes.document(it.number()).equals(yaml))
                        .findFirst()
                        .orElseThrow();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        Document page = desk.see(cast.adam(), ALL + "/versions/" + applied.number());
        assertThat(page.text())
                .contains("This version is to hold from", "Applied by", cast.adam().name());
        assertThat(desk.see(cast.adam(), ALL).text()).contains("holds later");
        assertThat(
                        desk.see(
                                        cast.adam(),
                                        ALL + "/versions/" + applied.number() + "/differences")
                                .select("h1")
                                .text())
                .startsWith("What changed from version");
    }

    @Test
    @Requirement({"PRG-1.apply", "NFR-7.keeps-typed"})
    void keepsWhatWasTypedWhereAnotherWasQuicker() {
        String yaml = later();
        MvcTestResult answer = apply(yaml, 0);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Desk.page(answer);
        assertThat(page.select("[role=alert]").text()).contains("was applied meanwhile");
        assertThat(page.expectFirst("textarea").wholeText().stripLeading()).isEqualTo(yaml);
    }

    @Test
    @Requirement({"PRG-1.apply", "NFR-7.says-what-to-do"})
    void saysWhereItIsTakenBackThatAnotherWasQuicker() {
        apply(later(), programmes.latest().number());
        MvcTestResult answer =
                desk.send(
                        cast.adam(),
                        desk.see(cast.adam(), ALL),
                        ALL + "/withdrawal",
                        Map.of("basedOn", "0"));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Desk.page(answer);
        assertThat(page.select("[role=alert]").text()).contains("was applied since you looked");
        assertThat(page.select("td").text()).contains("Version 1: Complete");
    }

    private static String later() {
        return ReadyProgramme.text("complete")
                + "\nholdsFrom: 2191-01-%02dT00:00Z\n".formatted(DAY.getAndIncrement());
    }

    private MvcTestResult look(String yaml) {
        return look(cast.adam(), yaml);
    }

    private MvcTestResult look(Person who, String yaml) {
        return desk.send(
                who,
                desk.see(who, ALL + "/draft"),
                ALL + "/draft",
                Map.of("text", yaml, "basedOn", Integer.toString(programmes.latest().number())));
    }

    private MvcTestResult apply(String yaml, int basedOn) {
        return desk.send(
                cast.adam(),
                Desk.page(look(yaml)),
                ALL + "/versions",
                Map.of("text", yaml, "basedOn", Integer.toString(basedOn)));
    }
}
