package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@FirstlineTest
@Requirement("PRG-3.withdrawn")
class WithdrawalsTest {

    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Withdrawals withdrawals;
    @Autowired private Products products;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private OrganisationId id;
    private Actor alina;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        id = customers.add("Elm").organisation().id();
        alina = cast.alina().actor();
        today = agreements.today(id);
    }

    @Test
    void freeTheDaysOfWhatNeverBegins() {
        ProductId ledger = product();
        NewAgreement asked =
                agreement("standard", today.plusDays(10), today.plusDays(20))
                        .naming(List.of(ledger));
        Agreement withdrawn = withdrawals.withdraw(alina, seen(make(asked)), "Not signed.");
        assertThat(withdrawn.on(today.plusDays(15))).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(make(asked).on(today.plusDays(15))).isEqualTo(AgreementState.RUNNING);
        assertThat(agreements.history(alina, withdrawn.id()).getFirst())
                .extracting(AgreementEvent::type, AgreementEvent::why)
                .containsExactly(AgreementEvent.Type.WITHDRAWN, "Not signed.");
    }

    @Test
    void freeTheDaysOfAllProductsToo() {
        NewAgreement asked = agreement("standard", today.plusDays(10), today.plusDays(20));
        withdrawals.withdraw(alina, seen(make(asked)), "Not signed.");
        assertThat(make(asked).days()).isEqualTo(asked.days());
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areRefusedOnceItHasBegun() {
        Agreement running = make(agreement("standard", today, today.plusYears(1)));
        assertThatThrownBy(() -> withdrawals.withdraw(alina, seen(running), "Not signed."))
                .hasMessageContaining("agreement.begun-already");
    }

    @Test
    void leaveNothingToBeChanged() {
        Agreement planned = make(agreement("standard", today.plusDays(1), today.plusYears(1)));
        Agreement withdrawn = withdrawals.withdraw(alina, seen(planned), "Not signed.");
        assertThatThrownBy(
                        () ->
                                amendments.extend(
                                        alina, seen(withdrawn), today.plusYears(2), "Signed."))
                .hasMessageContaining("agreement.withdrawn-already");
        assertThatThrownBy(() -> withdrawals.withdraw(alina, seen(withdrawn), "Again."))
                .hasMessageContaining("agreement.withdrawn-already");
    }

    @Test
    void areForManagersWhoSayWhy() {
        Agreement planned = make(agreement("standard", today.plusDays(1), today.plusYears(1)));
        assertThatThrownBy(() -> withdrawals.withdraw(alina, seen(planned), " "))
                .hasMessageContaining("agreement.why-missing");
        assertThatThrownBy(() -> withdrawals.withdraw(cast.tudor().actor(), seen(planned), "No."))
                .hasMessageContaining("directory.managers-only");
    }

    private Agreement make(NewAgreement asked) {
        return agreements.make(alina, asked, "Bought.");
    }

    private NewAgreement agreement(String plan, LocalDate starts, LocalDate ends) {
        return NewAgreement.of(id, plan, "emea", Days.of(starts, ends, false));
    }

    private static AgreementAsSeen seen(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    private ProductId product() {
        return products.add(cast.adam().actor(), "Product " + UUID.randomUUID(), false).id();
    }
}
