package dev.firstline.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What tests say to show is what docs/requirements.tsv names, and what docs/requirements.md tells.
 */
class RegisterTest {

    private static final String CREDIT = "INC-4\tcredit\ta reversal is a credit line";

    private static final TestSource LEDGER =
            new TestSource(
                    Checkout.FOLDER.resolve("server"),
                    Checkout.FOLDER.resolve(
                            "server/src/test/java/dev/firstline/incidents/LedgerTest.java"));

    @Test
    void hasNoFaults() {
        assertThat(Register.read().faults()).isEmpty();
    }

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        assertThat(new RegisterPage(Register.read()).text())
                .as("docs/requirements.md is out of date: write it anew by bin/requirements")
                .isEqualTo(Files.readString(RegisterPage.FILE));
    }

    @Test
    void refusesAClauseThatThereIsNot() {
        assertThat(register(List.of(CREDIT), "INC-4.debit").faults())
                .singleElement()
                .asString()
                .isEqualTo(
                        "server/src/test/java/dev/firstline/incidents/LedgerTest.java: credits: there is no INC-4.debit:"
                                + " name a clause of docs/requirements.tsv, or add its row there");
    }

    @Test
    void refusesAnIdThatIsUsedAgain() {
        assertThat(register(List.of(CREDIT, CREDIT), "INC-4.credit").faults())
                .singleElement()
                .asString()
                .contains("INC-4.credit stands there twice");
    }

    @Test
    void refusesARowThatCannotBeRead() {
        var rows =
                List.of(
                        "INC-4 credit a line",
                        "INX-4\tcredit\ta line",
                        "INC-4\tCredit\ta line",
                        "INC-4\tcredit\ta | line",
                        CREDIT);
        assertThat(register(rows, "INC-4.credit").faults())
                .hasSize(4)
                .allMatch(fault -> fault.contains("with one tab between them"));
    }

    @Test
    void tellsWhatIsShownAndWhatIsNot() {
        var other = "INC-4\tdefect\ta defect reverses the charge";
        assertThat(new RegisterPage(register(List.of(CREDIT, other), "INC-4.credit")).text())
                .contains(
                        "Tests show 1 of 2 clauses",
                        "| INC-4.credit | a reversal is a credit line | [incidents/LedgerTest][]: credits |",
                        "| INC-4.defect | a defect reverses the charge | not yet shown |",
                        "[incidents/LedgerTest]: ../server/src/test/java/dev/firstline/incidents/LedgerTest.java");
    }

    private static Register register(List<String> rows, String clause) {
        return new Register(rows, List.of(new Mark(clause, LEDGER, "credits")));
    }
}
