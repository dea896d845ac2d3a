package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** Of a promise that is counted anew the page of its case says whether its limit moved. */
@FirstlineTest
@Requirement({"CAS-8.timeline", "COM-6.not-silent"})
class CountedAnewTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    private Customer elm;
    private Agreement agreed;
    private Case export;

    @BeforeEach
    void elmAsksUnderTermsOfItsOwn() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreed =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                        elm.organisation().id(),
                                        "critical",
                                        "emea",
                                        Days.of(today, today.plusYears(1), false))
                                .with(List.of(), answered("2h", "24h"), null),
                        "Bought.");
        export = life.asked(elm.contact(), "Export stops", "low");
    }

    @AfterEach
    void nothingStaysOpen() {
        life.closed(life.now(export));
    }

    @Test
    void saysThatTheLimitIsAsBefore() {
        amend(answered("3h", "24h"));
        Document page = desk.see(cast.ion(), export);
        assertThat(page.select(".history li").eachText())
                .anyMatch(
                        it -> it.matches(".*First answer: counted anew; promised by .* as before"))
                .noneMatch(it -> it.matches(".*First answer: promised by .* now"));
        assertThat(page.select(".case-clock-facts").text())
                .containsPattern(
                        "counted anew, since the agreement changed; promised by .* as before");
    }

    @Test
    void saysWhereTheLimitMoved() {
        amend(answered("3h", "30h"));
        assertThat(desk.see(cast.ion(), export).select(".history li").eachText())
                .anyMatch(it -> it.matches(".*First answer: promised by .* now"))
                .noneMatch(it -> it.endsWith("as before"));
    }

    private static String answered(String goal, String limit) {
        return "targets: { low: { initialResponse: { goal: %s, limit: %s } } }"
                .formatted(goal, limit);
    }

    private void amend(String terms) {
        Amendment now = Amendment.of(agreed);
        amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(agreed.id(), agreed.version()),
                new Amendment(
                        now.region(),
                        now.options(),
                        terms,
                        now.price(),
                        now.sam(),
                        now.singleContact()),
                "They asked for it.");
    }
}
