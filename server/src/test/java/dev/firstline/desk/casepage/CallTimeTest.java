package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** When a call took place, as the form asks for it in the night that has an hour twice. */
@FirstlineTest
@Requirement("COM-4.met-by-call")
class CallTimeTest {

    @Autowired private Agreements agreements;
    @Autowired private Conversations conversations;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    @Test
    void isTheFirstOfTheHourThatComesTwiceAsItsHintSays() {
        past.unkept(
                () -> {
                    Case subject = past.at("2024-10-26T20:00", this::asked);
                    past.at(
                            "2024-10-27T10:00",
                            () -> {
                                Document page = desk.see(cast.ion(), subject);
                                assertThat(hint(page))
                                        .contains("By the clocks of Bucharest")
                                        .contains(
                                                "of an hour that comes twice, the first is meant");
                                return desk.send(
                                        cast.ion(),
                                        page,
                                        "/calls",
                                        Map.of(
                                                "direction",
                                                "out",
                                                "at",
                                                "2024-10-27T03:30",
                                                "body",
                                                "We spoke at night."));
                            });
                    assertThat(conversations.list(cast.ion().actor(), subject))
                            .filteredOn(it -> it.body().contains("at night"))
                            .extracting(Message::at)
                            .containsExactly(Instant.parse("2024-10-27T00:30:00Z"));
                    return subject;
                });
    }

    /** The words that a screen reader says with the field. */
    private static String hint(Document page) {
        Element field = Objects.requireNonNull(page.selectFirst("input[name=at]"));
        return page.select("#" + field.attr("aria-describedby").split(" ", -1)[0]).text();
    }

    private Case asked() {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days),
                "Bought.");
        return life.asked(elm.contact(), "It stops");
    }
}
