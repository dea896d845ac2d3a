package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What is told where the last day of an agreement passes, and nobody does anything. */
@FirstlineTest
@Requirement({"PRG-3.end-told", "INT-6.single-contact"})
class EndedAgreementsToldTest {

    @Autowired private EndedAgreements ended;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private BusinessTime time;
    @Autowired private Products products;
    @Autowired private Customers customers;
    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private WaitingMail waiting;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Person sam;
    private LocalDate today;

    @BeforeEach
    void elmHasAManagerOfItsOwn() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
        String address = "sam.stan@firstline.example";
        sam =
                people.findByEmail(address)
                        .orElseGet(
                                () ->
                                        people.add(
                                                "Sam Stan",
                                                address,
                                                "en",
                                                null,
                                                Set.of(Role.ENGINEER)));
    }

    @Test
    void isToldToManagerAndContactOnce() {
        Agreement it = bought(endingOn(today.minusDays(1)));
        passes();
        assertThat(waiting.last(sam).text())
                .contains("Elm for the plan Bronze has ended", "No other follows it")
                .contains("you stay its support account manager")
                .contains("/desk/agreements/" + it.id().value());
        assertThat(waiting.last(elm.contact()).text())
                .contains("has ended", "no longer the only one who asks us for Elm")
                .contains("Whoever buys for you can ask", "/plan")
                .doesNotContain("support account manager");
        passes();
        assertThat(told(sam)).isOne();
        assertThat(told(elm.contact())).isOne();
        assertThat(told(elm.buyer())).isZero();
    }

    @Test
    void isToldInTheLanguageOfTheContact() {
        people.speak(elm.contact().id(), "ro");
        bought(endingOn(today.minusDays(1)));
        passes();
        assertThat(waiting.last(people.get(elm.contact().id())).text())
                .contains("a încetat", "nu mai sunteți singura persoană");
    }

    @Test
    void isNotToldOfItsLastDayNorOfOneThatRenewsItself() {
        bought(endingOn(today));
        bought(naming(cast.ledger(), Days.of(today.minusDays(40), today.minusDays(1), true)));
        passes();
        assertThat(told(sam)).isZero();
    }

    @Test
    void isNoNewsAfterALongStop() {
        bought(endingOn(today.minusDays(5)));
        passes();
        assertThat(told(sam)).isZero();
        assertThat(told(elm.contact())).isZero();
    }

    @Test
    void isNoEndWhereAnotherFollowsForTheSame() throws Exception {
        Agreement first = bought(endingOn(today.plusDays(30)));
        yesterday(() -> followed(first, today));
        passes();
        assertThat(told(sam)).isZero();
        assertThat(told(elm.contact())).isZero();
    }

    @Test
    void saysWhatIsNotFollowed() {
        Product ledger = cast.ledger();
        Product other = products.add(cast.adam().actor(), "Product " + UUID.randomUUID(), false);
        bought(
                like(Days.of(today.minusDays(40), today.minusDays(1), false))
                        .naming(List.of(ledger.id(), other.id())));
        bought(naming(ledger, Days.of(today, today.plusDays(40), false)));
        passes();
        assertThat(mails(sam)).anyMatch(it -> it.contains("\"follows\":\"part\""));
    }

    @Test
    void saysWhichOneForAllHoldsInItsPlace() {
        bought(naming(cast.ledger(), Days.of(today.minusDays(40), today.minusDays(1), false)));
        bought(like(Days.of(today.minusDays(9), today.plusDays(40), false)));
        passes();
        assertThat(waiting.last(sam).text())
                .contains("the plan Bronze, which is for all products of Elm, holds");
        assertThat(waiting.last(elm.contact()).text())
                .contains("you are still the one who asks us for Elm")
                .doesNotContain("no longer");
    }

    @Test
    void isNotToldAgainToTheManagerOfOneThatSomebodyEnded() throws Exception {
        Agreement it = bought(endingOn(today.plusDays(30)));
        yesterday(
                () -> amendments.end(cast.alina().actor(), seen(it), today.minusDays(1), "Left."));
        assertThat(waiting.last(sam).text()).contains("Until then you are its support account");
        passes();
        assertThat(told(sam)).isZero();
        assertThat(told(elm.contact())).isOne();
    }

    @Test
    @Requirement("PRG-3.continued-told")
    void isTakenBackByMailWhereItRunsOnAfterAll() {
        Agreement it = bought(endingOn(today.minusDays(1)));
        passes();
        amendments.extend(cast.alina().actor(), seen(it), today.plusDays(90), "They paid.");
        assertThat(waiting.last(sam).text())
                .contains("goes on after all", "You are its support account manager as before");
        assertThat(waiting.last(elm.contact()).text())
                .contains("You are the one who asks us for Elm again");
    }

    @Test
    @Requirement("PRG-3.continued-told")
    void isTakenBackToTheManagerAloneWhereItWasStillToCome() {
        Agreement it = bought(endingOn(today.plusDays(30)));
        Agreement cut = amendments.end(cast.alina().actor(), seen(it), today.plusDays(3), "Left.");
        amendments.renew(cast.alina().actor(), seen(cut), true, "They stay.");
        assertThat(waiting.last(sam).text())
                .contains("goes on after all", "is followed by another one by itself");
        assertThat(mails(elm.contact())).noneMatch(mail -> mail.contains("\"renews\""));
    }

    @Test
    void isNotTakenBackWhereNobodyWasToldOfAnEnd() {
        Agreement it = bought(endingOn(today.plusDays(30)));
        amendments.extend(cast.alina().actor(), seen(it), today.plusDays(90), "They paid.");
        assertThat(waiting.last(sam).text()).doesNotContain("after all");
    }

    @Test
    void isToldOnceBySeveralProcesses() throws Exception {
        bought(endingOn(today.minusDays(1)));
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            Callable<Void> process =
                    () -> {
                        passes();
                        return null;
                    };
            for (var run : processes.invokeAll(List.of(process, process, process, process))) {
                run.get();
            }
        }
        assertThat(told(sam)).isOne();
    }

    private void passes() {
        while (ended.goOn()) {}
    }

    private void yesterday(Callable<?> work) throws Exception {
        time.replaying(Instant.now().minus(Duration.ofDays(1)), work);
    }

    private Agreement bought(NewAgreement wanted) {
        return agreements.make(cast.alina().actor(), wanted, "Bought.");
    }

    private NewAgreement endingOn(LocalDate last) {
        return like(Days.of(today.minusDays(40), last, false));
    }

    private NewAgreement naming(Product product, Days days) {
        return like(days).naming(List.of(product.id()));
    }

    private NewAgreement like(Days days) {
        return NewAgreement.of(elm.organisation().id(), "bronze", "emea", days)
                .with(List.of(), "services: { sam: included }", null)
                .with(sam.id(), elm.contact().id());
    }

    private Agreement followed(Agreement first, LocalDate from) {
        return agreements.replace(
                cast.alina().actor(),
                seen(first),
                new Successor(
                        "bronze",
                        null,
                        null,
                        elm.contact().id(),
                        null,
                        Days.of(from, today.plusYears(1), false),
                        null,
                        null),
                "Wished for.");
    }

    private static AgreementAsSeen seen(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    private long told(Person person) {
        return mails(person).stream().filter(it -> it.contains("\"follows\"")).count();
    }

    private List<String> mails(Person person) {
        return db.sql(
                        """
                        select particulars
                          from outgoing_mail
                         where recipient_id = :to
                           and cast(particulars as jsonb) ->> 'agreement' in (
                                   select cast(id as text) from agreement where organisation_id = :of)
                         order by id
                        """)
                .param("to", person.id().value())
                .param("of", elm.organisation().id().value())
                .query((row, _) -> String.valueOf(row.getString("particulars")))
                .list();
    }
}
