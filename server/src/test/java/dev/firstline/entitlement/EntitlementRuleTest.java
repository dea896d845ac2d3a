package dev.firstline.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Scope;
import dev.firstline.cases.Channel;
import dev.firstline.directory.Asking;
import dev.firstline.entitlement.Facts.Asker;
import dev.firstline.entitlement.Facts.Company;
import dev.firstline.entitlement.Facts.NamedProduct;
import dev.firstline.entitlement.Facts.NamedRelease;
import dev.firstline.entitlement.Facts.Running;
import dev.firstline.explanation.Explained;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;
import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

class EntitlementRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PersonId ANA = new PersonId(1);
    private static final PersonId OLGA = new PersonId(2);
    private static final NamedProduct LEDGER = new NamedProduct(new ProductId(1), "Ledger", false);
    private static final NamedProduct BASE = new NamedProduct(new ProductId(2), "Base", true);

    /** A version whose Bronze is written to, and helps inside of what is supported only. */
    private static final Programme AGREED = written().as(3);

    private static final Programme NOW = ReadyProgramme.of("complete").as(9);

    private Asker asker = new Asker(ANA, true, false, false);
    private Asking asking = Asking.EVERYBODY;
    private List<Running> agreements = List.of(running(1, Scope.ALL, false, null));
    private @Nullable NamedProduct product = LEDGER;
    private @Nullable NamedRelease release;
    private int asked;

    @Test
    @Requirement({"INT-6.any-staff-member", "XPL-1.entitlement"})
    void letsAnybodyOfAnOrganisationWithAnAgreementAsk() {
        Explained<Entitled> answer = ask();
        assertThat(answer.value().way()).isEqualTo(Way.OPEN);
        assertThat(answer.value().agreement()).contains(new AgreementId(1));
        assertThat(answer.explanation().rule()).isEqualTo("entitlement.agreement");
        assertThat(answer.explanation().version()).isEqualTo(3);
        assertThat(answer.value().bought()).isEqualTo(new Bought(3, Chosen.plan("bronze"), "emea"));
    }

    @Test
    @Requirement("INT-6.leads")
    void takesQuestionsOfLeads() {
        agreements = List.of();
        assertAnswer(Way.LEAD, "no-agreement");
        assertThat(ask().value().bought()).isEqualTo(Bought.nothing(9, "emea"));
    }

    @Test
    @Requirement("PRG-4.several-plans")
    void prefersTheAgreementThatNamesTheProduct() {
        agreements =
                List.of(
                        running(1, Scope.ALL, false, null),
                        running(2, Scope.NONE, false, null),
                        running(3, Scope.SOME, true, null));
        assertThat(ask().value().agreement()).contains(new AgreementId(3));
        agreements = agreements.subList(0, 2);
        assertThat(ask().value().agreement()).contains(new AgreementId(1));
    }

    @Test
    @Requirement("PRG-5.without-product")
    void coversWhatNoOtherDoesBySupportAsAService() {
        agreements =
                List.of(running(1, Scope.SOME, false, null), running(2, Scope.NONE, false, null));
        assertThat(ask().value().agreement()).contains(new AgreementId(2));
    }

    @Test
    void takesWhatNoAgreementCoversAsOfALead() {
        agreements = List.of(running(1, Scope.SOME, false, null));
        assertAnswer(Way.LEAD, "product-not-covered");
        product = null;
        assertAnswer(Way.OPEN, "agreement");
    }

    @Test
    @Requirement("INT-1.plan-asks-by")
    void keepsTheChannelsOfThePlan() {
        assertThat(ask(Channel.TELEPHONE).value().reason()).isEqualTo("channel");
        assertThat(ask(Channel.TELEPHONE).value().way()).isEqualTo(Way.REFUSED);
        assertThat(ask(Channel.TELEPHONE).value().isPromisedAtOnce()).isFalse();
        assertThat(ask(Channel.TELEPHONE).explanation().facts())
                .extracting(fact -> fact.value())
                .contains("portal, mail");
    }

    @Test
    @Requirement({"INT-1.plan-asks-by", "INT-6.draft-passed-on"})
    void letsADraftBeSentByTheWayItCameOrTheWayItIsSent() {
        assertThat(send(Channel.TELEPHONE, Channel.PORTAL).way()).isEqualTo(Way.OPEN);
        assertThat(send(Channel.MAIL, Channel.API).way()).isEqualTo(Way.OPEN);
        assertThat(send(Channel.TELEPHONE, Channel.API).reason()).isEqualTo("channel");
    }

    @Test
    @Requirement("INT-1.channel-by-priority")
    void letsAPriorityBeAskedByOtherChannels() {
        assertThat(ask(Channel.TELEPHONE, "high").value().way()).isEqualTo(Way.OPEN);
        assertThat(ask(Channel.TELEPHONE, "low").value().reason()).isEqualTo("channel");
        assertThat(ask(Channel.MAIL, "high").value().reason()).isEqualTo("channel");
    }

    @Test
    @Requirement("INT-6.single-contact")
    void passesWhatOthersWriteToTheSingleContact() {
        agreements = List.of(running(1, Scope.ALL, false, OLGA));
        assertAnswer(Way.SINGLE_CONTACT, "single-contact");
        assertThat(ask().value().contactId()).isEqualTo(OLGA);
        asker = new Asker(OLGA, true, false, false);
        assertAnswer(Way.OPEN, "agreement");
    }

    @Test
    @Requirement("INT-6.list-of-people")
    void keepsTheListOfTheOrganisation() {
        asking = new Asking(true, null, false);
        assertAnswer(Way.REFUSED, "not-listed");
        asker = new Asker(ANA, true, false, true);
        assertAnswer(Way.OPEN, "agreement");
    }

    @Test
    @Requirement("INT-6.monthly-cap")
    void keepsTheCapOfTheOrganisation() {
        asking = new Asking(false, 3, false);
        asked = 2;
        assertAnswer(Way.OPEN, "agreement");
        asked = 3;
        assertAnswer(Way.REFUSED, "cap");
        assertThat(ask().explanation().facts())
                .extracting(fact -> fact.value())
                .contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    @Requirement("INT-6.approval")
    void holdsWhatTheOrganisationApproves() {
        asking = new Asking(false, null, true);
        assertAnswer(Way.APPROVAL, "approval");
        asker = new Asker(ANA, true, true, false);
        assertAnswer(Way.OPEN, "agreement");
    }

    @Test
    void refusesWhoHasLeft() {
        asker = new Asker(ANA, false, false, false);
        assertAnswer(Way.REFUSED, "left");
    }

    @Test
    @Requirement({"INT-10.earlier-release", "INT-10.outside-plan-rule"})
    void marksAnOldReleaseAndTakesItIn() {
        LocalDate successor = TODAY.minusDays(100);
        release = release(successor);
        assertAnswer(Way.OPEN, "agreement");
        assertThat(ask().value().unsupported()).isEqualTo("release-over");
        assertThat(ask().value().supportedUntil()).isEqualTo(successor.plusDays(90));
        assertThat(ask().value().helped()).isFalse();
    }

    @Test
    void takesTheDaysOfTheVersionOfTheAgreement() {
        release = release(TODAY.minusDays(30));
        assertThat(ask().value().isSupported()).isTrue();
        assertThat(ask().value().supportedUntil()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    @Requirement("INT-10.own-or-third-party")
    void supportsAThirdPartysProductWhereAnAgreementNamesIt() {
        product = BASE;
        assertThat(ask().value().unsupported()).isEqualTo("third-party");
        agreements = List.of(running(1, Scope.SOME, true, null));
        assertThat(ask().value().isSupported()).isTrue();
    }

    private void assertAnswer(Way way, String reason) {
        assertThat(ask().value().way()).isEqualTo(way);
        assertThat(ask().value().reason()).isEqualTo(reason);
    }

    private Explained<Entitled> ask() {
        return ask(Channel.PORTAL);
    }

    private Explained<Entitled> ask(Channel channel) {
        return ask(channel, null);
    }

    private Explained<Entitled> ask(Channel channel, @Nullable String priority) {
        return rule(channel, priority).decide();
    }

    private Entitled send(Channel came, Channel by) {
        EntitlementRule rule = rule(came, null);
        return rule.decideSending(rule.question().askedBy(by)).value();
    }

    private EntitlementRule rule(Channel channel, @Nullable String priority) {
        Company acme =
                new Company(
                        new OrganisationId(1),
                        "Acme",
                        ZoneId.of("Europe/Bucharest"),
                        "emea",
                        asking);
        Facts facts = new Facts(asker, acme, product, release, agreements);
        Question question = Question.by(channel).about("Ledger", "8.1").of(priority);
        return new EntitlementRule(
                facts,
                question,
                NOW,
                _ -> AGREED,
                bought -> AGREED.terms(bought.chosen()),
                TODAY,
                asked);
    }

    private static ReadyProgramme written() {
        String complete = ReadyProgramme.text("complete");
        int bronze = complete.indexOf("\n  bronze:");
        return ReadyProgramme.read(
                complete.substring(0, bronze)
                        + complete.substring(bronze)
                                .replaceFirst(
                                        "ask: \\[portal, mail, telephone, api]",
                                        "ask: [portal, mail]\n      byPriority: { high: { ask: [telephone] } }"));
    }

    private static NamedRelease release(LocalDate successor) {
        return new NamedRelease(
                new ReleaseId(1),
                new ReleaseSupport.Known("8.1", LocalDate.of(2025, 1, 1), successor, List.of()));
    }

    private static Running running(
            long id, Scope scope, boolean named, @Nullable PersonId contact) {
        return new Running(
                new AgreementId(id),
                Chosen.plan("bronze"),
                3,
                "emea",
                scope,
                named,
                contact,
                contact == null ? null : "Olga");
    }
}
