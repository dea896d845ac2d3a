package dev.firstline.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Wishes;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** "My plan" of who has none any more. */
@FirstlineTest
class EndedPlanTest {

    @Autowired private Agreements agreements;
    @Autowired private Wishes wishes;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    private Customer elm;
    private LocalDate today;
    private Agreement ended;

    @BeforeEach
    void standardOfElmEnded() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
        ended = made("standard", Days.of(today.minusDays(90), today.minusDays(3), false));
    }

    @Test
    @Requirement({"PRG-3.change-requested", "NFR-7.says-what-to-do"})
    void tellsThatItEndedAndOffersMore() {
        assertThat(desk.see(elm.contact(), "/plan").text())
                .contains("No plan runs today: Standard ended on", "ended")
                .doesNotContain("Ask for another plan");
        assertThat(desk.see(elm.buyer(), "/plan").text())
                .contains("you can ask for longer below.", "Ask for another plan");
        wishes.ask(
                elm.buyer().actor(),
                NewWish.of(ended.id(), "standard", null, today, today.plusDays(90), "Please."));
        assertThat(desk.see(elm.buyer(), "/plan").text())
                .contains("We have not answered yet.", "Take it back");
    }

    @Test
    void tellsNothingOfWhatAnotherFollowed() {
        made("critical", Days.of(today.minusDays(2), today.plusDays(90), false));
        assertThat(desk.see(elm.buyer(), "/plan").select("h2:has(.state)").eachText())
                .containsExactly("Critical running");
    }

    private Agreement made(String plan, Days days) {
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), plan, "emea", days),
                "Bought.");
    }
}
