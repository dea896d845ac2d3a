package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Statements;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.queues.Queues;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Reason;
import dev.firstline.storage.Columns;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.time.Duration;
import java.util.List;

/** What stands in a database that was filled with a crowd, seen through the doors. */
@FirstlineTest
@Tag("slow")
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class CrowdTest {

    private static final int SIZE = 300;

    @Autowired private JdbcClient db;
    @Autowired private People people;
    @Autowired private Cases cases;
    @Autowired private Commitments commitments;
    @Autowired private BusinessTime time;
    @Autowired private Queues queues;
    @Autowired private Statements statements;
    @Autowired private Programmes programmes;
    @Autowired private Desk desk;

    private Person adam;
    private List<Long> numbers;

    @BeforeEach
    void lookAtIt() {
        adam = people.findByEmail("adam@firstline.example").orElseThrow();
        numbers =
                db.sql("select number from support_case order by number limit " + SIZE)
                        .query((row, n) -> row.getLong("number"))
                        .list();
    }

    @Test
    void hasWhatWasAskedForBeforeTheDemosOwnCases() {
        assertThat(numbers).first().isEqualTo(10_001L);
        assertThat(numbers).last().isEqualTo(10_000L + SIZE);
        assertThat(count("support_case where number > 10300")).isBetween(1, 30);
        assertThat(count("message where case_id <= 300")).isBetween(800, 1_000);
        assertThat(count("person where organisation_id is null and email ~ '[0-9]'"))
                .isEqualTo(5 + 2);
        assertThat(count("organisation")).isEqualTo(4 + 6);
    }

    @Test
    @Requirement("INC-6.proved")
    void countsItsIncidentsAsTheLedgerWouldHave() {
        assertThat(statements.listUnproved(10)).isEmpty();
        assertThat(count("incident_entry where case_id <= 300"))
                .isEqualTo(
                        count(
                                "support_case where id <= 300 and agreement_id is not null and state <> 'awaiting-approval'"));
        assertThat(
                        count(
                                "incident_account where issued and (organisation_id, month) not in (select organisation_id, month from incident_statement)"))
                .isZero();
        assertThat(
                        count(
                                "incident_entry where incidents > 0 and used_before >= allowance and cause = 'within'"))
                .isZero();
    }

    @Test
    void hasSentItsMail() {
        assertThat(count("outgoing_mail where case_id <= 300 and sent_at is null")).isZero();
        assertThat(count("outgoing_mail where cause like 'opened:%' and case_id <= 300"))
                .isEqualTo(SIZE);
        assertThat(
                        count(
                                "message_html where message_id in (select id from message where case_id <= 300)"))
                .isBetween(60, 140);
    }

    @Test
    void isFoundByItsWords() {
        assertThat(count("support_case where id not in (select case_id from case_words)")).isZero();
        assertThat(count("case_words where case_id <= 300 and staff_words is not null"))
                .isEqualTo(
                        count(
                                "(select distinct case_id from message where case_id <= 300 and visibility = 'internal') as noted"));
    }

    @Test
    void givesEverybodyOfItThePasswordOfTheDemo() {
        assertThat(
                        count(
                                "person p where email ~ '[0-9]' and exists (select from credential where person_id = p.id)"))
                .isEqualTo(new CrowdSize(SIZE).people());
    }

    @Test
    void numbersCasesInTheOrderOfTheirOpening() {
        assertThat(
                        db.sql(
                                        "select opened_at from support_case where number <= 10300 order by number")
                                .query(java.sql.Timestamp.class)
                                .list())
                .isSorted();
    }

    @Test
    void isReadAsIfItHadComeThroughTheDoors() {
        assertThat(numbers)
                .allSatisfy(number -> assertThat(cases.get(adam.actor(), number)).isNotNull());
        assertThat(numbers.stream().filter(number -> number % 5 == 0))
                .allSatisfy(
                        number ->
                                assertThat(desk.get(adam, "/desk/cases/" + number)).hasStatusOk());
    }

    @Test
    void keepsPromisesThatAddUp() {
        List<Commitment> all =
                numbers.stream()
                        .flatMap(number -> commitments.list(get(number).id()).stream())
                        .toList();
        assertThat(all).hasSizeGreaterThan(SIZE * 9 / 10).allSatisfy(this::addsUp);
        assertThat(all).anyMatch(Commitment::isMetLate).anyMatch(it -> !it.isMetLate());
    }

    private void addsUp(Commitment promise) {
        Duration counted =
                commitments.intervals(promise, time.instant()).stream()
                        .filter(interval -> interval.why() == Reason.COUNTED)
                        .map(interval -> Duration.between(interval.from(), interval.to()))
                        .reduce(Duration.ZERO, Duration::plus);
        Duration limit =
                programmes
                        .terms(promise.bought())
                        .target(promise.priority(), TargetKind.valueOf(promise.kind().name()))
                        .orElseThrow()
                        .limit();
        if (promise.isMetLate()) {
            assertThat(counted).isGreaterThan(limit);
        } else if (promise.count().graceFrom() != null) {
            assertThat(counted).isPositive();
        } else if (promise.isPaused() || !promise.isPending()) {
            assertThat(counted).isLessThanOrEqualTo(limit);
        } else {
            assertThat(counted).isEqualTo(limit);
        }
    }

    @Test
    void queuesOpenCasesWhereTheQueuesWouldPutThem() {
        List<String> before = queueRows();
        db.sql("delete from queue_entry").update();
        db.sql("select id from support_case").query(Long.class).list().forEach(this::reflect);
        assertThat(queueRows()).isEqualTo(before).hasSizeGreaterThan(5);
    }

    private void reflect(long id) {
        Case subject = cases.get(new CaseId(id));
        queues.reflect(
                subject,
                subject.state().turn(),
                programmes.current().priority(subject.handling().priority()).urgent(),
                commitments.course(subject.id()).dueAt());
    }

    private List<String> queueRows() {
        return db.sql("select cast(q as text) as entry from queue_entry q order by case_id")
                .query((row, n) -> Columns.text(row, "entry"))
                .list();
    }

    private Case get(long number) {
        return cases.get(adam.actor(), number);
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
