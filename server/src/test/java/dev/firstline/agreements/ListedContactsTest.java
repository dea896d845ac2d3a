package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.PersonId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Nobody shuts out the one through whom alone an organisation asks. */
@FirstlineTest
@Requirement({"INT-6.list-of-people", "INT-6.single-contact"})
class ListedContactsTest {

    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private AskingRules askingRules;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
    }

    @Test
    void areOnTheListThatIsSaved() {
        bought(elm.contact().id());
        refused("asking.contact-left-out", () -> list(Set.of(elm.buyer().id())));
        assertThat(askingRules.get(cast.alina().actor(), elm.organisation().id()).asking())
                .isEqualTo(new Asking(false, null, false));
        list(Set.of(elm.buyer().id(), elm.contact().id()));
    }

    @Test
    void areChosenFromTheList() {
        Agreement bought = bought(null);
        list(Set.of(elm.buyer().id()));
        refused("agreement.contact-not-listed", () -> name(bought, elm.contact().id()));
        assertThat(name(bought, elm.buyer().id()).contact()).contains(elm.buyer().id());
    }

    private Agreement name(Agreement it, PersonId contact) {
        return amendments.amend(
                cast.alina().actor(),
                AgreementAsSeen.now(it),
                Amendment.of(it).withContact(contact),
                "One asks.");
    }

    private void list(Set<PersonId> listed) {
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                listed,
                0);
    }

    private Agreement bought(@Nullable PersonId contact) {
        LocalDate today = agreements.today(elm.organisation().id());
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today, today.plusYears(1), false))
                        .with(List.of(), "", null)
                        .with(null, contact),
                "Bought.");
    }

    private static void refused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
