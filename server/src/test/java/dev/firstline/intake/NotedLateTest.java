package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** A breach that is noted long after it was due, in transactions that are never kept. */
@FirstlineTest
@Requirement({"COM-9.due-instant", "CAS-8.timeline"})
class NotedLateTest {

    @Autowired private Alarms alarms;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    @Test
    void standsWhereItWasNotedAndSaysWhenItWasDue() {
        past.unkept(
                () -> {
                    Person asker = elm();
                    Case high = noted(asker);
                    assertThat(timelines.list(cases.get(high.id())))
                            .extracting(CaseEvent::toldAt)
                            .isSorted();
                    assertThat(desk.see(cast.ion(), high).select(".conversation").text())
                            .containsSubsequence(
                                    "Are you there?",
                                    "First answer: not kept, it was due",
                                    "4 March 2024, 16:00",
                                    "noted on",
                                    "6 March 2024, 12:00",
                                    "Which file system?");
                    return high;
                });
    }

    @Test
    void isToldToWhoeverAskedInTheSameOrder() {
        past.unkept(
                () -> {
                    Person asker = elm();
                    Case high = noted(asker);
                    assertThat(
                                    desk.see(asker, "/requests/" + high.number())
                                            .select(".conversation")
                                            .text())
                            .containsSubsequence(
                                    "Are you there?",
                                    "First answer, promised by",
                                    "4 March 2024, 16:00: we did not keep that (noted on",
                                    "6 March 2024, 12:00",
                                    "Which file system?");
                    return high;
                });
    }

    private Person elm() {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days),
                "Bought.");
        return elm.contact();
    }

    /** Due on Monday at 16:00, looked for on Wednesday at noon, answered half an hour later. */
    private Case noted(Person asker) throws Exception {
        Case high = past.at("2024-03-04T10:00", () -> life.asked(asker, "It stops", "high"));
        past.at("2024-03-04T10:01", () -> life.taken(high));
        past.at("2024-03-05T09:00", () -> life.written(high, "Are you there?"));
        past.at("2024-03-06T12:00", alarms::sound);
        return past.at("2024-03-06T12:30", () -> life.answered(high, "Which file system?"));
    }
}
