package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Cast;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** The main job through its doors, from the request to the customer's word. */
@FirstlineTest
@Isolated("it takes from queues in which the cases of others wait")
class OneRequestTest {

    @Autowired private Cast cast;
    @Autowired private Requests requests;
    @Autowired private Answers answers;
    @Autowired private Ownerships ownerships;
    @Autowired private Resolutions resolutions;
    @Autowired private Confirmations confirmations;
    @Autowired private CustomerWords customerWords;
    @Autowired private Cases cases;
    @Autowired private Conversations conversations;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement({
        "CAS-1.new",
        "CAS-1.taking-starts-work",
        "CAS-1.closed",
        "CAS-5.customer-confirms",
        "CAS-8.timeline",
        "COM-4.met-by-person",
        "COM-4.not-by-machine"
    })
    void isOpenedAnsweredResolvedConfirmedAndClosed() {
        Case opened = open("Export stops at 40 %");
        assertThat(opened.state()).isEqualTo(CaseState.NEW);
        assertThat(commitments.course(opened.id()).answer()).isPresent();
        assertThat(mails(opened)).containsExactly("acknowledgement");

        answers.reply(
                cast.ion().actor(), seen(opened), Said.of(Channel.PORTAL, "Which file system?"));
        Case answered = cases.get(opened.id());
        assertThat(answered.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(answered.handling().owner()).contains(cast.ion().id());
        assertThat(commitments.list(opened.id()))
                .allSatisfy(promise -> assertThat(promise.metAt()).isNotNull());

        resolutions.resolve(
                cast.ion().actor(),
                seen(answered),
                List.of(Resolution.FIXED),
                Said.of(Channel.PORTAL, "Please try again."));
        Case closed =
                confirmations.confirm(
                        cast.ana().actor(),
                        CaseAsSeen.of(opened.number()),
                        Said.of(Channel.PORTAL, ""));
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(mails(opened)).containsExactly("acknowledgement", "reply", "resolved", "closed");
        assertThat(timelines.list(closed))
                .extracting(CaseEvent::type)
                .contains(
                        EventType.OPENED,
                        EventType.PROMISE_MADE,
                        EventType.PROMISE_MET,
                        EventType.RESOLVED)
                .endsWith(EventType.CONFIRMED, EventType.STATE_CHANGED);
        assertThat(
                        jdbc.sql("select count(*) from queue_entry where case_id = :id")
                                .param("id", closed.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    @Requirement("CAS-5.customer-confirms")
    void goesBackToItsOwnerWhenTheCustomerWritesAfterTheSolution() {
        Case opened = open("Cannot sign in");
        resolutions.resolve(
                cast.ion().actor(),
                seen(opened),
                List.of(Resolution.INSTRUCTIONS_GIVEN),
                Said.of(Channel.PORTAL, "Clear the cache."));
        Case again =
                customerWords
                        .write(
                                cast.ana().actor(),
                                CaseAsSeen.of(opened.number()),
                                Said.of(Channel.MAIL, "Still broken"))
                        .subject();
        assertThat(again.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(again.handling().owner()).contains(cast.ion().id());
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void cannotBeSeenByAnotherOrganisation() {
        Case opened = open("Secret matter");
        assertThatThrownBy(() -> cases.get(cast.bea().actor(), opened.number()))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    @Requirement("CAS-10.second-look")
    void isNotAnsweredAgainstAnOldStateWithoutASecondLook() {
        Case opened = open("Two people at once");
        customerWords.write(
                cast.ana().actor(),
                CaseAsSeen.of(opened.number()),
                Said.of(Channel.PORTAL, "Never mind"));
        assertThatThrownBy(
                        () ->
                                answers.reply(
                                        cast.ion().actor(),
                                        seen(opened),
                                        Said.of(Channel.PORTAL, "Hello")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.code()).isEqualTo("case.changed-meanwhile"));
        assertThat(conversations.list(cast.ion().actor(), opened)).hasSize(2);
    }

    @Test
    @Requirement({"INT-7.triage-queue", "INT-7.bare-acknowledgement"})
    void ofAStrangerWaitsInTriageWithoutAPromise() {
        Case opened =
                requests.open(
                        cast.stranger().actor(),
                        Request.of(
                                cast.stranger().id(),
                                Channel.MAIL,
                                "Do you sell licences?",
                                "Hello"));
        assertThat(opened.handling().queue()).isEqualTo("triage");
        assertThat(commitments.list(opened.id())).isEmpty();
        assertThat(mails(opened)).containsExactly("bare-acknowledgement");
    }

    @Test
    @Requirement("CAS-8.appended-only")
    void keepsItsEventsForEver() {
        Case opened = open("History");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update case_event set type = 'x' where case_id = :id")
                                        .param("id", opened.id().value())
                                        .update())
                .hasStackTraceContaining("appended only");
    }

    @Test
    @Requirement("COM-7.intervals")
    void isPromisedAnAnswerThatItsExplanationAddsUpTo() {
        Commitment promise = commitments.list(open("Clock").id()).getFirst();
        assertThat(commitments.intervals(promise, promise.limitAt()).getFirst().from())
                .isEqualTo(promise.startedAt());
        assertThat(commitments.intervals(promise, promise.limitAt()).getLast().to())
                .isEqualTo(promise.limitAt());
    }

    @Test
    @Requirement("CAS-2.take-next")
    void isTakenNextByOnePersonOnly() {
        open("Next one");
        Case first = ownerships.takeNext(cast.ion().actor(), "tier-1").orElseThrow();
        open("Next two");
        Case second = ownerships.takeNext(cast.tudor().actor(), "tier-1").orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    private Case open(String subject) {
        return requests.open(
                cast.ana().actor(),
                Request.of(cast.ana().id(), Channel.PORTAL, subject, "Since this morning."));
    }

    private static CaseAsSeen seen(Case subject) {
        return new CaseAsSeen(subject.number(), subject.version());
    }

    private List<String> mails(Case subject) {
        return jdbc.sql("select kind from outgoing_mail where case_id = :id order by id")
                .param("id", subject.id().value())
                .query((row, n) -> String.valueOf(row.getString("kind")))
                .list();
    }
}
