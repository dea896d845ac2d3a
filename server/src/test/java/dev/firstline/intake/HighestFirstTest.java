package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Place;
import dev.firstline.cases.Resolution;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.queues.QueueRow;
import dev.firstline.queues.Queues;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** High goes before all others until there is a fix or a workaround. */
@FirstlineTest
class HighestFirstTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private People people;
    @Autowired private Ownerships ownerships;
    @Autowired private Resolutions resolutions;
    @Autowired private Priorities priorities;
    @Autowired private Waitings waitings;
    @Autowired private Queues queues;
    @Autowired private Commitments commitments;
    @Autowired private JdbcClient jdbc;
    private Customer elm;
    private Person engineer;

    @BeforeEach
    void anEngineerOfOnesOwn() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "critical",
                                "emea",
                                Days.of(today, today.plusYears(1), false))
                        .with(List.of(), "targets: { high: { resolution: 20h } }", null),
                "Bought.");
        engineer =
                people.add(
                        "Eva",
                        "eva" + UUID.randomUUID() + "@firstline.example",
                        "en",
                        null,
                        Set.of(Role.ENGINEER));
    }

    @Test
    @Requirement({
        "COM-10.highest",
        "COM-10.falls-after-workaround",
        "COM-10.told",
        "INT-4.reason-seen"
    })
    void untilAWorkaroundIsRecordedAndTheCustomerHearsThatThePriorityFell() {
        Case medium = taken(life.asked(elm.contact(), "A label is wrong", "medium"));
        Case high = taken(life.asked(elm.contact(), "Nothing opens", "high"));
        assertThat(owned()).containsExactly(high.number(), medium.number());
        resolutions.resolve(
                engineer.actor(),
                CaseAsSeen.of(high.number()),
                List.of(Resolution.WORKAROUND_GIVEN),
                Said.of(Channel.PORTAL, "Open it from the menu."));
        assertThat(life.now(high).handling().relievedAt()).isNotNull();
        Case fallen =
                priorities.change(
                        engineer.actor(),
                        CaseAsSeen.of(high.number()),
                        "low",
                        Said.of(Channel.PORTAL, "There is a way around it."));
        assertThat(fallen.handling().priority()).isEqualTo("low");
        assertThat(told(fallen)).contains("priority-changed");
        assertThat(owned().getFirst()).isEqualTo(medium.number());
    }

    @Test
    @Requirement({"COM-5.lack-of-resources", "COM-5.default-pauses", "COM-1.resolution"})
    void butItsSolutionWaitsForACustomerWhoHasNobodyForIt() {
        Case high = taken(life.asked(elm.contact(), "Nothing opens here", "high"));
        waitings.waitFor(
                engineer.actor(),
                CaseAsSeen.of(high.number()),
                CaseState.WAITING_FOR_CUSTOMER,
                Said.of(Channel.PORTAL, "Whom may we call on Saturday?"));
        assertThat(commitments.list(high.id()))
                .filteredOn(it -> it.kind() == CommitmentKind.RESOLUTION)
                .singleElement()
                .matches(Commitment::isPaused);
    }

    private Case taken(Case asked) {
        return ownerships.take(engineer.actor(), CaseAsSeen.of(asked.number()));
    }

    private List<Long> owned() {
        return queues.listOwned(engineer.actor(), engineer.id(), Place.start(), 10).items().stream()
                .map(QueueRow::number)
                .toList();
    }

    private List<String> told(Case subject) {
        return jdbc.sql("select kind from outgoing_mail where case_id = :case")
                .param("case", subject.id().value())
                .query((row, n) -> String.valueOf(row.getString("kind")))
                .list();
    }
}
