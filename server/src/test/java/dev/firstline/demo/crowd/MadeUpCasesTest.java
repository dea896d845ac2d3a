package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.TurnPeriod;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Imagined;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Cases as they are made up, before anything of them stands in a database. */
@FirstlineTest
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class MadeUpCasesTest {

    private static final CrowdSize SIZE = new CrowdSize(5_000);
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired private Programmes programmes;
    @Autowired private Commitments commitments;

    private List<MadeUpCase> all;

    @BeforeAll
    void makeThemUp() {
        all = madeUp();
    }

    @Test
    void areTheSameForTheSameNumberAndInstant() {
        assertThat(madeUp()).isEqualTo(all);
    }

    @Test
    void haveThreeMessagesInTheMean() {
        assertThat(all.stream().mapToInt(it -> it.messages().size()).sum())
                .isBetween(29 * SIZE.cases() / 10, 31 * SIZE.cases() / 10);
    }

    @Test
    void areOpenToThreeInAHundred() {
        assertThat(count(it -> it.subject().isOpen())).isBetween(125, 225);
        assertThat(count(it -> it.place() != null && it.place().owner() == null)).isBetween(10, 60);
        assertThat(statesOf(all))
                .containsExactlyInAnyOrder(
                        CaseState.NEW,
                        CaseState.IN_PROGRESS,
                        CaseState.WAITING_FOR_CUSTOMER,
                        CaseState.WAITING_FOR_VENDOR,
                        CaseState.RESOLVED,
                        CaseState.CLOSED);
    }

    @Test
    void comeMostlyFromFewOrganisations() {
        List<Long> sizes = shares(it -> it.subject().origin().organisation());
        long ofTheFirstTen = sizes.stream().limit(10).mapToLong(Long::longValue).sum();
        assertThat(ofTheFirstTen).isGreaterThan(SIZE.cases() / 2);
        assertThat(sizes).hasSizeGreaterThan(80);
    }

    @Test
    void areAcknowledgedAndAnsweredByMail() {
        assertThat(all)
                .allSatisfy(
                        it -> {
                            assertThat(it.mails())
                                    .extracting(MadeUpMail::cause)
                                    .doesNotHaveDuplicates()
                                    .startsWith("opened:" + it.subject().number());
                            assertThat(it.mails()).extracting(MadeUpMail::sentAt).isSorted();
                        });
        assertThat(mails(MailKind.CLOSED))
                .isGreaterThanOrEqualTo(count(it -> !it.subject().isOpen()));
        assertThat(mails(MailKind.REPLY)).isGreaterThan(SIZE.cases() / 4);
    }

    @Test
    void areSometimesHandedOverAndOpenedAgain() {
        assertThat(mails(MailKind.NOW_YOURS)).isBetween(75, 225);
        assertThat(mails(MailKind.REOPENED)).isBetween(50, 150);
        assertThat(count(it -> tells(it, EventType.REOPENED))).isEqualTo(mails(MailKind.REOPENED));
    }

    @Test
    void comeInPartAsHtml() {
        assertThat(count(it -> !it.formatted().isEmpty())).isBetween(1_000, 2_000);
        assertThat(all)
                .allSatisfy(
                        it ->
                                assertThat(it.formatted().keySet())
                                        .isEqualTo(
                                                it.messages().stream()
                                                        .filter(Message::formatted)
                                                        .map(Message::id)
                                                        .collect(toSet())));
    }

    @Test
    void areSeldomUrgent() {
        assertThat(count(it -> it.subject().handling().priority().equals("high")))
                .isBetween(300, 700);
        assertThat(count(it -> it.subject().handling().priority().equals("medium")))
                .isGreaterThan(SIZE.cases() / 2);
    }

    @Test
    void arePromisedAndMostlyMetInTime() {
        List<Commitment> promises =
                all.stream()
                        .flatMap(it -> it.clocks().stream())
                        .map(Imagined.Kept::clock)
                        .filter(it -> it.kind() == CommitmentKind.INITIAL_RESPONSE)
                        .toList();
        long late = promises.stream().filter(Commitment::isMetLate).count();
        assertThat(promises).hasSizeGreaterThan(SIZE.cases() * 98 / 100);
        assertThat(late).isBetween(promises.size() * 4L / 100, promises.size() * 10L / 100);
    }

    @Test
    void areToldInTheOrderOfTimeAndUpToNow() {
        assertThat(all)
                .allSatisfy(
                        it -> {
                            assertThat(it.events()).extracting(CaseEvent::at).isSorted();
                            assertThat(it.events().getLast().at()).isBeforeOrEqualTo(NOW);
                        });
    }

    @Test
    void leaveNoTurnOpenOnceClosed() {
        assertThat(all)
                .allSatisfy(
                        it -> {
                            List<TurnPeriod> turns = it.turns();
                            assertThat(turns.getLast().to() == null)
                                    .isEqualTo(it.subject().isOpen());
                            for (int i = 1; i < turns.size(); i++) {
                                assertThat(turns.get(i).from()).isEqualTo(turns.get(i - 1).to());
                            }
                        });
    }

    private List<MadeUpCase> madeUp() {
        FirstIds first = new FirstIds(5, 4, 12, 1, 10_001, 1, 1);
        var population =
                new Population(SIZE, first, programmes.current(), Grammar.ofAllLanguages());
        var cases =
                new MadeUpCases(
                        SIZE,
                        first,
                        population,
                        new Contracts(
                                first,
                                population,
                                new PlanRanks(programmes.current()),
                                LocalDate.ofInstant(NOW, ZoneOffset.UTC)),
                        programmes.current(),
                        commitments,
                        NOW);
        List<MadeUpCase> made = new ArrayList<>();
        for (int index = 0; index < SIZE.cases(); index++) {
            made.add(cases.get(index, 1, 1));
        }
        return made;
    }

    private int count(Predicate<MadeUpCase> which) {
        return (int) all.stream().filter(which).count();
    }

    private int mails(MailKind kind) {
        return (int)
                all.stream()
                        .flatMap(it -> it.mails().stream())
                        .filter(it -> it.kind() == kind)
                        .count();
    }

    private static boolean tells(MadeUpCase it, EventType type) {
        return it.events().stream().anyMatch(event -> event.type() == type);
    }

    private <K> List<Long> shares(Function<MadeUpCase, K> by) {
        Map<K, Long> sizes = all.stream().collect(groupingBy(by, counting()));
        return sizes.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static List<CaseState> statesOf(Collection<MadeUpCase> cases) {
        return cases.stream().map(it -> it.subject().state()).distinct().toList();
    }
}
