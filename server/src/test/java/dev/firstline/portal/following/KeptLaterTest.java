package dev.firstline.portal.following;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.intake.Alarms;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Said;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** What calls that are logged later say of what had been told as not kept. */
@FirstlineTest
@Requirement({"COM-4.met-by-call", "COM-9.never-disappears"})
class KeptLaterTest {

    private static final String PROMISES =
            "coverage: 24x7\ntargets: { medium: { initialResponse: 2h, nextResponse: 4h } }";
    private static final String AFTER_ALL = "it was kept in time after all";
    private static final String EARLIER = "it was kept earlier than had been noted";

    @Autowired private Alarms alarms;
    @Autowired private Agreements agreements;
    @Autowired private Answers answers;
    @Autowired private Customers customers;
    @Autowired private People people;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    /** The call met an earlier answer of the same kind; the one that is late is awaited still. */
    @Test
    void isToldOfTheClockThatWasMetAlone() {
        past.unkept(
                () -> {
                    Case asked = asked();
                    past.at("2024-03-04T10:10", () -> life.answered(asked, "Since when?"));
                    past.at("2024-03-04T10:20", () -> life.written(asked, "Since eight."));
                    past.at("2024-03-04T10:30", () -> life.answered(asked, "Which release?"));
                    past.at("2024-03-04T10:40", () -> life.written(asked, "The last one."));
                    past.at("2024-03-04T15:00", alarms::sound);
                    logged(asked, "2024-03-04T15:30", "2024-03-04T10:25");
                    assertThat(portal(asked))
                            .contains("we did not keep that")
                            .doesNotContain(AFTER_ALL)
                            .doesNotContain(EARLIER);
                    return asked;
                });
    }

    @Test
    void isToldOnceAndThenThatItWasEarlierStill() {
        past.unkept(
                () -> {
                    Case asked = asked();
                    past.at("2024-03-04T12:01", alarms::sound);
                    logged(asked, "2024-03-04T13:00", "2024-03-04T11:00");
                    assertThat(portal(asked)).containsOnlyOnce(AFTER_ALL).doesNotContain(EARLIER);
                    logged(asked, "2024-03-04T13:10", "2024-03-04T10:30");
                    assertThat(portal(asked)).containsOnlyOnce(AFTER_ALL).containsOnlyOnce(EARLIER);
                    assertThat(desk.see(cast.ion(), asked).select(".case-clock-facts").text())
                            .containsOnlyOnce("kept in time; it was noted as not kept")
                            .containsOnlyOnce("kept earlier still than had been noted");
                    return asked;
                });
    }

    @Test
    void saysOfACallThatWasLateAllTheSameThatItWasLoggedLater() {
        past.unkept(
                () -> {
                    Case asked = asked();
                    past.at("2024-03-04T12:01", alarms::sound);
                    past.at("2024-03-04T13:00", () -> life.answered(asked, "Since when?"));
                    logged(asked, "2024-03-04T13:10", "2024-03-04T12:30");
                    assertThat(portal(asked))
                            .doesNotContain(AFTER_ALL)
                            .doesNotContain(EARLIER)
                            .containsOnlyOnce("it came late, on ")
                            .contains("12:30; the call was logged later");
                    assertThat(desk.see(cast.ion(), asked).text())
                            .contains("done late, but earlier than had been noted");
                    return asked;
                });
    }

    /** Of what was said at once the conversation tells. */
    @Test
    void saysNothingOfALateAnswerThatWasNotedAtOnce() {
        past.unkept(
                () -> {
                    Case asked = asked();
                    past.at("2024-03-04T12:01", alarms::sound);
                    past.at("2024-03-04T13:00", () -> life.answered(asked, "Since when?"));
                    assertThat(portal(asked)).doesNotContain("it came late");
                    return asked;
                });
    }

    private String portal(Case asked) {
        Person asker = people.get(asked.origin().requester());
        return desk.see(asker, "/requests/" + asked.number()).text();
    }

    private Case asked() throws Exception {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), PROMISES, null),
                "Bought.");
        return past.at("2024-03-04T10:00", () -> life.asked(elm.contact(), "It stops"));
    }

    private void logged(Case subject, String when, String at) throws Exception {
        past.at(
                when,
                () ->
                        answers.call(
                                cast.ion().actor(),
                                CaseAsSeen.of(subject.number()),
                                new Call(true, true),
                                Past.instant(at),
                                Said.of(Channel.TELEPHONE, "We spoke.")));
    }
}
