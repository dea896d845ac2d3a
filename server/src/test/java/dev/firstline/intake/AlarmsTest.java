package dev.firstline.intake;

import static dev.firstline.cast.Past.instant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Promises over some days of the spring of 2024, in transactions that are never kept: what looks
 * for due promises of the present does not see them.
 */
@FirstlineTest
class AlarmsTest {

    @Autowired private Alarms alarms;
    @Autowired private Requests requests;
    @Autowired private CaseLife life;
    @Autowired private Recounts recounts;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Cases cases;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private JdbcClient jdbc;

    private @Nullable Customer elm;

    @Test
    @Requirement({
        "COM-8.warned-before",
        "COM-8.warned-at-breach",
        "COM-8.to-owner",
        "COM-8.to-managers",
        "COM-9.due-instant"
    })
    void warnTheOwnerThenTheManagersAndAtBreachTheAccountManager() {
        past.unkept(
                () -> {
                    buys("standard", "services: { sam: included }");
                    Case high = opened("2024-03-04T10:00", "high");
                    past.at("2024-03-04T10:01", () -> life.taken(high));
                    assertThat(toldAt("2024-03-04T12:59")).isEmpty();
                    assertThat(toldAt("2024-03-04T13:00")).containsExactly("Ion Marin");
                    assertThat(toldAt("2024-03-04T13:30")).isEmpty();
                    assertThat(toldAt("2024-03-04T14:48"))
                            .contains("Ion Marin", "Maria Radu")
                            .doesNotContain("Tudor Dan");
                    assertThat(toldAt("2024-03-04T16:00")).isEmpty();
                    assertThat(toldAt("2024-03-04T16:01"))
                            .contains("Ion Marin", "Maria Radu", "Tudor Dan");
                    assertThat(breaches(high)).containsExactly(instant("2024-03-04T16:00"));
                    return high;
                });
    }

    @Test
    @Requirement({"COM-8.warned-before", "COM-6.priority-changed"})
    void warnAgainOfAClockThatWasCountedAnewToAnotherLimit() {
        past.unkept(
                () -> {
                    buys("standard", "services: { sam: included }");
                    Case subject = opened("2024-03-04T10:00", "high");
                    past.at("2024-03-04T10:01", () -> life.taken(subject));
                    assertThat(toldAt("2024-03-04T13:00")).containsExactly("Ion Marin");
                    past.at(
                            "2024-03-04T13:05",
                            () -> life.prioritised(subject, "medium", "One seat of many."));
                    // Twelve of its twenty-four hours: eight today, four tomorrow.
                    assertThat(toldAt("2024-03-05T12:59")).isEmpty();
                    assertThat(toldAt("2024-03-05T13:00")).containsExactly("Ion Marin");
                    return subject;
                });
    }

    @Test
    @Requirement({"COM-9.due-instant", "COM-9.cause", "COM-9.never-disappears", "COM-9.annotated"})
    void findABreachLateWithTheInstantAtWhichItWasDue() {
        past.unkept(
                () -> {
                    buys("standard", "services: { sam: included }");
                    Case high = opened("2024-03-04T10:00", "high");
                    past.at("2024-03-04T10:01", () -> life.taken(high));
                    assertThat(toldAt("2024-03-06T12:00")).contains("Tudor Dan");
                    assertThat(breaches(high)).containsExactly(instant("2024-03-04T16:00"));
                    assertThat(commitments.facts(clock(high, CommitmentKind.INITIAL_RESPONSE)))
                            .filteredOn(fact -> fact.type() == Fact.Type.BREACHED)
                            .extracting(Fact::cause)
                            .containsExactly("owner");
                    past.at("2024-03-06T12:30", () -> life.answered(high, "Which file system?"));
                    Commitment answer = clock(high, CommitmentKind.INITIAL_RESPONSE);
                    assertThat(answer.stateAt(instant("2024-03-07T09:00")))
                            .isEqualTo(Commitment.State.BREACHED);
                    recounts.annotate(
                            cast.ion().actor(),
                            CaseAsSeen.of(high.number()),
                            answer.id(),
                            "The line was down.");
                    assertThat(commitments.facts(answer))
                            .extracting(Fact::type)
                            .containsExactly(
                                    Fact.Type.STARTED,
                                    Fact.Type.BREACHED,
                                    Fact.Type.MET,
                                    Fact.Type.ANNOTATED);
                    return high;
                });
    }

    @Test
    @Requirement("COM-8.covered-hours")
    void waitForSomebodyToBeThere() {
        past.unkept(
                () -> {
                    buys("critical", "services: { sam: included }");
                    // 24x5: 12 hours are over at night, when nobody works.
                    Case medium = opened("2024-03-05T16:00", "medium");
                    past.at("2024-03-05T16:01", () -> life.taken(medium));
                    assertThat(toldAt("2024-03-06T04:01")).isEmpty();
                    assertThat(breaches(medium)).containsExactly(instant("2024-03-06T04:00"));
                    assertThat(toldAt("2024-03-06T09:00")).contains("Ion Marin", "Tudor Dan");
                    // 24x7: told at once.
                    Case high = opened("2024-03-09T22:00", "high");
                    past.at("2024-03-09T22:01", () -> life.taken(high));
                    assertThat(toldAt("2024-03-09T23:30")).contains("Ion Marin");
                    return high;
                });
    }

    @Test
    @Requirement({"COM-5.clock-pauses", "COM-5.default-pauses", "COM-5.programme-says"})
    void standStillWhileTheCustomerIsAsked() {
        past.unkept(
                () -> {
                    buys(
                            "standard",
                            "services: { sam: included }\ntargets: { medium: { resolution: 10h } }");
                    Case subject = opened("2024-03-28T16:00", "medium");
                    past.at("2024-03-28T17:00", () -> life.waiting(subject, "Which file system?"));
                    Commitment paused = clock(subject, CommitmentKind.RESOLUTION);
                    assertThat(paused.isPaused()).isTrue();
                    assertThat(dueAt(subject)).isNull();
                    assertThat(toldAt("2024-04-01T12:00")).isEmpty();
                    // Over a weekend with a change of clocks; one hour of ten is used up.
                    past.at("2024-04-02T10:00", () -> life.goneOn(subject));
                    Commitment on = clock(subject, CommitmentKind.RESOLUTION);
                    assertThat(on.isRunning()).isTrue();
                    assertThat(on.limitAt()).isEqualTo(instant("2024-04-03T10:00"));
                    assertThat(dueAt(subject)).isEqualTo(on.limitAt());
                    return subject;
                });
    }

    @Test
    @Requirement({"COM-6.region-changed", "COM-6.not-silent"})
    void areCountedAnewWhereTheRegionOfTheAgreementChanges() {
        past.unkept(
                () -> {
                    Agreement bought = buys("standard", "services: { sam: included }");
                    Case medium = opened("2024-03-05T10:00", "medium");
                    Commitment before = clock(medium, CommitmentKind.INITIAL_RESPONSE);
                    past.at("2024-03-05T11:00", () -> move(bought, "americas"));
                    Commitment after = clock(medium, CommitmentKind.INITIAL_RESPONSE);
                    assertThat(after.region()).isEqualTo("americas");
                    assertThat(after.startedAt()).isEqualTo(before.startedAt());
                    assertThat(after.limitAt()).isAfter(before.limitAt());
                    assertThat(dueAt(medium)).isEqualTo(after.limitAt());
                    assertThat(commitments.facts(after))
                            .extracting(Fact::cause)
                            .containsExactly("", "agreement");
                    return medium;
                });
    }

    private Agreement buys(String plan, String ownTerms) {
        cast.maria();
        Customer added = customers.add("Elm");
        elm = added;
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(added.organisation().id(), plan, "emea", days)
                        .with(cast.tudor().id(), null)
                        .with(List.of(), ownTerms, null),
                "Bought.");
    }

    private Case opened(String at, String priority) throws Exception {
        return past.at(
                at,
                () -> {
                    Person asker = Objects.requireNonNull(elm).contact();
                    return requests.open(
                            asker.actor(),
                            Request.of(asker.id(), Channel.PORTAL, "It stops", "Since today.")
                                    .withPriority(priority));
                });
    }

    private Object move(Agreement bought, String region) {
        Agreement now = agreements.get(bought.id());
        return amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(now.id(), now.version()),
                Amendment.of(now).inRegion(region),
                "They moved.");
    }

    private Commitment clock(Case subject, CommitmentKind kind) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Instant> breaches(Case subject) {
        return timelines.list(cases.get(subject.id())).stream()
                .filter(event -> event.type() == EventType.PROMISE_BREACHED)
                .map(CaseEvent::at)
                .toList();
    }

    private @Nullable Instant dueAt(Case subject) {
        return commitments.course(subject.id()).dueAt();
    }

    /** Who got mail of promises that were found due at that time. */
    private List<String> toldAt(String local) throws Exception {
        long before = lastMail();
        past.at(
                local,
                () -> {
                    boolean more = alarms.sound();
                    while (more) {
                        more = alarms.sound();
                    }
                    return more;
                });
        return jdbc.sql(
                        """
                select p.name
                  from outgoing_mail m
                  join person p on p.id = m.recipient_id
                 where m.kind = 'promises-due'
                   and m.id > :before
                """)
                .param("before", before)
                .query((row, n) -> String.valueOf(row.getString("name")))
                .list();
    }

    private long lastMail() {
        return jdbc.sql("select coalesce(max(id), 0) from outgoing_mail")
                .query(Long.class)
                .single();
    }
}
