package dev.firstline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Eight clients send mail and four use the API while the server and its PostgreSQL are killed: what
 * was vouched for is there, once; what was not is there once or not at all, and once after it was
 * sent again (NFR-2). More kills by {@code -Dkills.server=10 -Dkills.database=5}.
 */
@Isolated
@Tag("fault")
class KilledUnderLoadTest {

    private static final int MAIL_CLIENTS = 8;

    /** Of organisations that limit nobody: a quick server would reach the limit of another. */
    private static final List<String> API_CLIENTS =
            List.of(
                    "ana@acme.example",
                    "petra@acme.example",
                    "ben@birch.example",
                    "olga@acme.example");

    /** Every so many things that were answered are sent again too. */
    private static final int ONE_IN = 10;

    @TempDir private Path folder;

    private final Ledger ledger = new Ledger();
    private final Kills kills = Kills.asAskedFor();

    @Test
    @Requirement({
        "NFR-2.server-killed",
        "NFR-2.database-killed",
        "NFR-2.none-doubled",
        "NFR-2.sent-again",
        "MAIL-1.stored-first",
        "MAIL-8.same-transaction"
    })
    void nothingThatWasVouchedForIsLostAndNothingDoubled() throws Exception {
        try (RunningServer server = new RunningServer(folder)) {
            writeWhileItIsKilled(server);

            Inventory inventory = new Inventory(server.data());
            inventory.awaitAllMailSettled();
            requireOnce(ledger.answered(), inventory);
            requireAtMostOnce(ledger.unanswered(), inventory);

            List<Deed> unanswered = ledger.unanswered();
            sendAgain();
            inventory.awaitAllMailSettled();
            requireOnce(ledger.answered(), inventory);
            requireWholeCases(inventory);
            report(unanswered.size());
        }
    }

    private void writeWhileItIsKilled(RunningServer server) throws Exception {
        try (Load load = new Load(ledger)) {
            for (int client = 0; client < MAIL_CLIENTS; client++) {
                load.mail(server.smtpPort());
            }
            for (String email : API_CLIENTS) {
                load.api(server.url(), ApiTokenPage.makeToken(server.url(), email));
            }
            kills.strike(server);
            load.stop();
        }
    }

    private void sendAgain() throws InterruptedException {
        List<Deed> answered = ledger.answered();
        List<Deed> again =
                Stream.concat(
                                ledger.unanswered().stream(),
                                answered.stream().limit(answered.size() / ONE_IN))
                        .toList();
        for (Deed deed : again) {
            assertThat(ledger.attempt(deed)).as(deed.mark()).isPresent();
        }
    }

    private void requireOnce(List<Deed> deeds, Inventory inventory) {
        Map<String, Integer> messages = inventory.messages();
        Map<String, Integer> cases = inventory.cases();
        assertThat(deeds)
                .as("once, with the seed %d", kills.seed())
                .isNotEmpty()
                .allSatisfy(
                        deed -> {
                            assertThat(messages).containsEntry(deed.mark(), 1);
                            assertThat(cases.getOrDefault(deed.mark(), 0))
                                    .isBetween(deed.opensCase() ? 1 : 0, 1);
                        });
    }

    private void requireAtMostOnce(List<Deed> deeds, Inventory inventory) {
        Map<String, Integer> messages = inventory.messages();
        assertThat(deeds)
                .as("once or not at all, with the seed %d", kills.seed())
                .allSatisfy(
                        deed ->
                                assertThat(messages.getOrDefault(deed.mark(), 0))
                                        .isLessThanOrEqualTo(1));
    }

    private static void requireWholeCases(Inventory inventory) {
        assertThat(inventory.inQuarantine()).isZero();
        assertThat(inventory.casesWithoutOneAcknowledgement()).isEmpty();
        assertThat(inventory.casesWithoutOnePromise()).isEmpty();
        assertThat(inventory.casesWithAnotherTimeline()).isEmpty();
        assertThat(inventory.casesElsewhereInTheirQueue()).isEmpty();
    }

    private void report(int unanswered) {
        System.out.printf(
                "%d kills of the server, %d of PostgreSQL: %d things were asked for, of which %d"
                        + " got no answer at first%n",
                kills.ofServer(), kills.ofDatabase(), ledger.answered().size(), unanswered);
    }
}
