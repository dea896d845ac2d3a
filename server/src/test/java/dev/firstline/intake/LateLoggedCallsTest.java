package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Reading;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** A call that answered in time, and was logged after the limit, when it had been noted as late. */
@FirstlineTest
class LateLoggedCallsTest {

    @Autowired private Alarms alarms;
    @Autowired private Agreements agreements;
    @Autowired private Answers answers;
    @Autowired private Customers customers;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    @Test
    @Requirement({"COM-4.met-by-call", "COM-9.never-disappears"})
    void wasNotLateThoughItWasNotedSo() {
        past.unkept(
                () -> {
                    Case high = logged(elm(), "2024-03-04T17:30");
                    Commitment first = first(high);
                    assertThat(first.outcome().breachedAt()).isEqualTo(first.limitAt());
                    assertThat(first.isKeptAfterAll()).isTrue();
                    assertThat(first.isMetLate()).isFalse();
                    assertThat(commitments.read(first, Past.instant("2024-03-05T09:00")).phase())
                            .isEqualTo(Reading.Phase.MET);
                    assertThat(commitments.explain(first).facts())
                            .noneMatch(it -> it.name().equals("late"));
                    return high;
                });
    }

    @Test
    @Requirement({"COM-7.in-words", "COM-4.met-by-call"})
    void isToldAsInTimeToStaffAndToWhoeverAsked() {
        past.unkept(
                () -> {
                    Person asker = elm();
                    Case high = logged(asker, "2024-03-04T17:30");
                    String noted = "noted as not kept before the call was logged";
                    String seen = desk.see(cast.ion(), high).text();
                    assertThat(seen)
                            .contains(noted)
                            .contains(
                                    "First answer: kept in time after all, Monday 4 March 2024, 10:45")
                            .doesNotContain("Why it was not kept")
                            .doesNotContain("answered late")
                            .doesNotContain(", late")
                            .doesNotContain("done, late");
                    String told = desk.see(asker, "/requests/" + high.number()).text();
                    assertThat(told)
                            .contains("in time: it took 45 min of the hours that count")
                            .contains("it was kept in time after all")
                            .doesNotContain("was late")
                            .doesNotContain("more than promised");
                    return high;
                });
    }

    @Test
    @Requirement({"CAS-8.timeline", "COM-9.never-disappears"})
    void isToldInTheConversationAfterWhatWasToldBefore() {
        past.unkept(
                () -> {
                    Case high = logged(elm(), "2024-03-04T17:30");
                    assertThat(desk.see(cast.ion(), high).select(".conversation").text())
                            .containsSubsequence(
                                    "First answer: not kept",
                                    "First answer: kept in time after all")
                            .contains("by Ion Marin; the call was logged later");
                    return high;
                });
    }

    /** Words of the customer at 12 and at 14, and calls at 13 and at 11, logged in that order. */
    @Test
    @Requirement({"COM-4.met-by-call", "COM-7.drawn"})
    void showsTheNextAnswerThatWasAskedForLast() {
        past.unkept(
                () -> {
                    Person asker = elm("targets: { high: { nextResponse: 4h } }");
                    Case high =
                            past.at(
                                    "2024-03-04T10:00",
                                    () -> life.asked(asker, "It stops", "high"));
                    past.at("2024-03-04T12:00", () -> life.written(high, "And now?"));
                    past.at("2024-03-04T14:00", () -> life.written(high, "Still so."));
                    past.at("2024-03-04T14:20", () -> life.answered(high, "Try this."));
                    past.at("2024-03-04T15:00", () -> call(high, "2024-03-04T13:00"));
                    past.at("2024-03-04T15:10", () -> call(high, "2024-03-04T11:00"));
                    assertThat(commitments.list(high.id()))
                            .filteredOn(it -> it.kind() == CommitmentKind.NEXT_RESPONSE)
                            .extracting(Commitment::metAt)
                            .containsExactly(
                                    Past.instant("2024-03-04T14:20"),
                                    Past.instant("2024-03-04T13:00"));
                    assertThat(desk.see(cast.ion(), high).select(".case-clock").eachText())
                            .filteredOn(it -> it.startsWith("Next answer"))
                            .singleElement()
                            .asString()
                            .contains("answered in 20 min");
                    return high;
                });
    }

    @Test
    @Requirement("CAS-8.timeline")
    void isNotedWhenItWasLogged() {
        past.unkept(
                () -> {
                    Case high = logged(elm(), "2024-03-04T15:30");
                    assertThat(timelines.list(cases.get(high.id())))
                            .filteredOn(it -> it.at().equals(Past.instant("2024-03-04T10:45")))
                            .extracting(CaseEvent::type)
                            .contains(
                                    EventType.MESSAGE_ADDED,
                                    EventType.OWNER_CHANGED,
                                    EventType.STATE_CHANGED,
                                    EventType.PROMISE_MET);
                    assertThat(timelines.list(cases.get(high.id())))
                            .filteredOn(it -> it.at().equals(Past.instant("2024-03-04T10:45")))
                            .extracting(CaseEvent::notedAt)
                            .containsOnly(Past.instant("2024-03-04T15:30"));
                    assertThat(desk.see(cast.ion(), high).select(".history li").eachText())
                            .anyMatch(it -> it.contains("noted later"));
                    return high;
                });
    }

    private Commitment first(Case subject) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == CommitmentKind.INITIAL_RESPONSE)
                .findFirst()
                .orElseThrow();
    }

    private Person elm() {
        return elm("");
    }

    private Person elm(String ownTerms) {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), ownTerms, null),
                "Bought.");
        return elm.contact();
    }

    /** Asked on Monday at 10:00 and due at 16:00; they spoke at 10:45, and it is logged then. */
    private Case logged(Person asker, String when) throws Exception {
        Case high = past.at("2024-03-04T10:00", () -> life.asked(asker, "It stops", "high"));
        if (when.compareTo("2024-03-04T16:00") > 0) {
            past.at("2024-03-04T16:01", alarms::sound);
        }
        past.at(when, () -> call(high, "2024-03-04T10:45"));
        return cases.get(high.id());
    }

    private Message call(Case high, String at) {
        return answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(high.number()),
                new Call(true, true),
                Past.instant(at),
                Said.of(Channel.TELEPHONE, "We spoke."));
    }
}
