package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.api.views.CommitmentView;
import dev.firstline.api.views.HandsView;
import dev.firstline.api.views.PersonView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Of what was not kept it is told who had the case when it was due, whoever has it since and
 * whatever found it. Due at 12:00.
 */
@FirstlineTest
@Requirement("COM-9.cause")
class InWhoseHandsTest {

    @Autowired private Alarms alarms;
    @Autowired private Agreements agreements;
    @Autowired private Ownerships ownerships;
    @Autowired private Customers customers;
    @Autowired private Commitments commitments;
    @Autowired private People people;
    @Autowired private Cases cases;
    @Autowired private ShownCases shown;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    @Test
    void isToldByNameWhereNobodyLookedBeforeTheAnswer() {
        past.unkept(
                () -> {
                    Case late = asked();
                    at("10:10", () -> life.taken(late));
                    at("13:00", () -> life.answered(late, "Since when?"));
                    assertThat(breach(late).cause()).isEqualTo("owner");
                    assertThat(breach(late).by()).isEqualTo(cast.ion().id());
                    assertThat(desk.see(cast.ion(), late).select(".case-clocks").text())
                            .contains("not kept; Ion Marin had the case");
                    assertThat(desk.see(cast.ion(), late).text())
                            .contains("12:00 (Bucharest); Ion Marin had the case; noted on");
                    return late;
                });
    }

    @Test
    void isWhoHadItThenAndNotWhoHasItWhenThatIsFound() {
        past.unkept(
                () -> {
                    Case late = asked();
                    at("10:10", () -> life.taken(late));
                    at("12:30", () -> handedTo(late, cast.maria()));
                    at("14:00", alarms::sound);
                    assertThat(breach(late).by()).isEqualTo(cast.ion().id());
                    return late;
                });
    }

    @Test
    void isNobodyWhereItWasTakenLaterAndAnotherPriorityFoundIt() {
        past.unkept(
                () -> {
                    Case late = asked();
                    at("12:30", () -> life.taken(late));
                    at("12:40", () -> life.prioritised(late, "high", "It spreads."));
                    assertThat(breach(late).cause()).isEqualTo("nobody");
                    assertThat(breach(late).by()).isNull();
                    assertThat(desk.see(cast.ion(), late).text())
                            .contains("nobody had taken the case");
                    return late;
                });
    }

    @Test
    @Requirement({"RPT-2.cases-behind", "API-1.everything"})
    void standsInTheListBehindTheFigureAndInTheApi() {
        past.unkept(
                () -> {
                    Case late = asked();
                    at("10:10", () -> life.taken(late));
                    at("13:00", () -> life.answered(late, "Since when?"));
                    String behind =
                            "/desk/figures/cases?by=month&from=2024-03&until=2024-03&key=2024-03";
                    assertThat(
                                    desk.see(cast.ion(), behind)
                                            .select("tr:contains(" + late.number() + ")")
                                            .text())
                            .endsWith("Ion Marin");
                    assertThat(desk.get(cast.ion(), behind + "&kept=true"))
                            .bodyText()
                            .doesNotContain("Who had it");
                    assertThat(shown.of(cases.get(late.id())).commitments())
                            .filteredOn(it -> it.breachedAt() != null)
                            .extracting(CommitmentView::hands)
                            .contains(hands("owner"));
                    return late;
                });
    }

    /** Whoever asked reads that it was not kept, not who of ours had it. */
    @Test
    void isToldToStaffAlone() {
        past.unkept(
                () -> {
                    Case late = asked();
                    at("12:30", alarms::sound);
                    Person asker = people.get(late.origin().requester());
                    assertThat(desk.see(asker, "/requests/" + late.number()).text())
                            .contains("we did not keep that")
                            .doesNotContain("had the case", "had taken the case");
                    return late;
                });
    }

    private HandsView hands(String with) {
        Person ion = cast.ion();
        return new HandsView(
                with, new PersonView(Long.toString(ion.id().value()), ion.name(), ion.email()));
    }

    private Fact breach(Case subject) {
        Commitment answer =
                commitments.list(subject.id()).stream()
                        .filter(it -> it.kind() == CommitmentKind.INITIAL_RESPONSE)
                        .findFirst()
                        .orElseThrow();
        return commitments.facts(answer).stream()
                .filter(it -> it.type() == Fact.Type.BREACHED)
                .findFirst()
                .orElseThrow();
    }

    private Case asked() throws Exception {
        cast.maria();
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(
                                List.of(),
                                "coverage: 24x7\ntargets: { medium: { initialResponse: 2h } }",
                                null),
                "Bought.");
        return at("10:00", () -> life.asked(elm.contact(), "It stops"));
    }

    private Case handedTo(Case subject, Person to) {
        return ownerships.handOver(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                to.id(),
                Said.of(Channel.PORTAL, "Please go on."));
    }

    private <T> T at(String time, Callable<T> work) throws Exception {
        return past.at("2024-03-04T" + time, work);
    }
}
