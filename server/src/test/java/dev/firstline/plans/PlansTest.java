package dev.firstline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.Cases;
import dev.firstline.cases.CasesAwaitingApproval;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Place;
import dev.firstline.commitments.DayRecounts;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Statements;
import dev.firstline.intake.Alarms;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.HolidayRecounts;
import dev.firstline.intake.Ownerships;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.util.List;
import java.util.Set;

/** What is asked most reads no table whole that grows with the cases (NFR-1). */
@FirstlineTest
@Tag("slow")
@Import(WatchedDatabase.class)
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class PlansTest {

    private static final Set<String> GROWING =
            Set.of(
                    "agreement",
                    "agreement_event",
                    "agreement_product",
                    "agreement_wish",
                    "api_token",
                    "attachment",
                    "blob",
                    "case_words",
                    "case_event",
                    "case_link",
                    "case_merge",
                    "case_owner",
                    "case_participant",
                    "case_turn",
                    "commitment",
                    "commitment_fact",
                    "credential",
                    "implementation",
                    "incident_account",
                    "incident_allowance_change",
                    "incident_dispute",
                    "incident_entry",
                    "incident_statement",
                    "incoming_mail",
                    "installation",
                    "left_out_file",
                    "mail_link",
                    "message",
                    "message_html",
                    "organisation",
                    "organisation_domain",
                    "outgoing_mail",
                    "paid_work",
                    "person",
                    "person_role",
                    "refused_mail",
                    "session",
                    "site",
                    "support_pin",
                    "support_profile",
                    "support_case",
                    "submission");

    @Autowired private WatchedDatabase database;
    @Autowired private JdbcClient db;
    @Autowired private People people;
    @Autowired private Cases cases;
    @Autowired private CasesAwaitingApproval awaiting;
    @Autowired private Requests requests;
    @Autowired private Answers answers;
    @Autowired private Ownerships ownerships;
    @Autowired private IncomingMails mails;
    @Autowired private Alarms alarms;
    @Autowired private HolidayRecounts holidays;
    @Autowired private DayRecounts recounts;
    @Autowired private Statements statements;
    @Autowired private BusinessTime time;
    @Autowired private Desk desk;
    private Person ana;
    private Person ion;

    @BeforeEach
    void lookWhoIsThere() {
        ana = people.findByEmail("ana@acme.example").orElseThrow();
        ion = people.findByEmail("ion@firstline.example").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/queues/tier-1",
                "/desk/mine",
                "/desk/at-risk",
                "/desk/cases/10005",
                "/desk/cases/10305",
                "/desk/calls/new?find=ana",
                "/desk/organisations?find=acme",
                "/desk/organisations/1",
                "/desk/organisations/7",
                "/desk/organisations/7/incidents",
                "/desk/disputes",
                "/desk/agreements/1",
                "/desk/figures?by=plan",
                "/desk/figures?by=case-kind",
                "/desk/figures/cases?by=plan&key=standard&promise=initial-response&kept=true",
                "/desk/search?q=export",
                "/desk/search?q=state:open+priority:high+export",
                "/desk/search?q=owner:me",
                "/desk/search?q=owner:nobody"
            })
    void ofThePagesOfStaff(String path) {
        assertReadsNothingWhole(() -> desk.see(ion, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?after=305",
                "/requests/new",
                "/requests?q=export",
                "/plan",
                "/incidents",
                "/profile"
            })
    void ofThePagesOfCustomers(String path) {
        assertReadsNothingWhole(() -> desk.see(ana, path));
    }

    @Test
    void ofWhatIsDoneMost() {
        assertReadsNothingWhole(
                () -> {
                    Case opened =
                            requests.open(
                                    ana.actor(),
                                    Request.of(ana.id(), Channel.API, "Export stops", "At 40 %."));
                    answers.reply(
                            ion.actor(),
                            CaseAsSeen.of(opened.number()),
                            Said.of(Channel.API, "Which release?"));
                    ownerships.takeNext(ion.actor(), "tier-1");
                    cases.list(ana.actor(), CaseFilter.ofRequester(ana.id()), 25);
                });
    }

    @Test
    void ofWhatLooksAfterPromises() {
        assertReadsNothingWhole(
                () -> {
                    alarms.sound();
                    holidays.goOn();
                    recounts.find(1);
                    recounts.listMoved(1, Place.start(), 50);
                });
    }

    @Test
    void ofWhatIssuesStatements() {
        assertReadsNothingWhole(
                () -> {
                    statements.listDue(50);
                    statements.findNextMonthEnd(time.instant());
                });
    }

    @Test
    void ofWhatTellsThatAnIncidentIsFree() {
        assertReadsNothingWhole(() -> awaiting.listOverAllowance(ana.organisation().orElseThrow()));
    }

    @Test
    void ofMailThatComesIn() {
        assertReadsNothingWhole(
                () -> MailIn.from("Ana Pop <ana@acme.example>", "Export", "Stops").to(mails));
    }

    @Test
    void wouldBeSeenIfTheyDid() {
        assertThat(
                        database.during(
                                () ->
                                        db.sql("select id from message where body = :words")
                                                .param("words", "At 40 %.")
                                                .query(Long.class)
                                                .list()))
                .flatMap(plan -> plan.tablesReadWhole(Set.of()).toList())
                .containsExactly("message");
    }

    private void assertReadsNothingWhole(Runnable work) {
        List<Plan> plans = database.during(work);
        assertThat(plans).isNotEmpty();
        Set<String> partial =
                Set.copyOf(
                        db.sql(
                                        "select indexrelid::regclass::text from pg_index where indpred is not null")
                                .query((row, n) -> String.valueOf(row.getString(1)))
                                .list());
        assertThat(plans)
                .filteredOn(plan -> plan.tablesReadWhole(partial).anyMatch(GROWING::contains))
                .isEmpty();
    }
}
