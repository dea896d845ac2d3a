package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A request that its own organisation let through an hour after it came in. */
@FirstlineTest
@Requirement("INT-6.approval")
class ApprovedLaterTest {

    @Autowired private Agreements agreements;
    @Autowired private Answers answers;
    @Autowired private Approvals approvals;
    @Autowired private AskingRules askingRules;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private People people;
    @Autowired private Desk desk;

    @Test
    void saysWhenItCameInAndThatItsClocksCountFromTheApproval() {
        past.unkept(
                () -> {
                    Case approved = approved();
                    String staff = desk.see(cast.ion(), approved).text();
                    assertThat(staff)
                            .containsPattern("Received [^,]*4 March 2024, 10:00")
                            .containsPattern("Approved [^,]*4 March 2024, 11:00")
                            .contains("clocks count from then");
                    String asker =
                            desk.see(requester(approved), "/requests/" + approved.number()).text();
                    assertThat(asker)
                            .containsPattern("Received [^,]*4 March 2024, 10:00")
                            .contains("our time counts from then");
                    return approved;
                });
    }

    @Test
    void takesACallThatWasMadeBeforeTheApproval() {
        past.unkept(
                () -> {
                    Case approved = approved();
                    past.at("2024-03-04T12:00", () -> called(approved, "2024-03-04T10:30"));
                    assertThatThrownBy(
                                    () ->
                                            past.at(
                                                    "2024-03-04T12:00",
                                                    () -> called(approved, "2024-03-04T09:59")))
                            .hasMessageContaining("call.time");
                    return approved;
                });
    }

    private Object called(Case subject, String at) {
        Instant when = Past.instant(at);
        return answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                new Call(true, true),
                when,
                Said.of(Channel.TELEPHONE, "We spoke."));
    }

    private Person requester(Case subject) {
        return people.get(subject.origin().requester());
    }

    private Case approved() throws Exception {
        Customer elm = customers.add("Elm");
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false)),
                "Bought.");
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(false, null, true),
                Set.of(),
                0);
        Case held = past.at("2024-03-04T10:00", () -> life.asked(elm.contact(), "It stops"));
        past.at(
                "2024-03-04T11:00",
                () ->
                        approvals.approve(
                                elm.administrator().actor(),
                                CaseAsSeen.of(held.number()),
                                Said.of(Channel.PORTAL, "")));
        return cases.get(held.id());
    }
}
