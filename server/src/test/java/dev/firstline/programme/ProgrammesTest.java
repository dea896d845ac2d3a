package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cast.Cast;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Publishing: all that is published here holds from a time that no other test lives to see. */
@FirstlineTest
class ProgrammesTest {

    private static final AtomicInteger DAY = new AtomicInteger();
    private static final AppliedBy ROOT = new AppliedBy.CommandLine("root");

    @Autowired private Programmes programmes;
    @Autowired private Cast cast;

    /** A right file that holds in a far future, and differs from all others. */
    static String later(String more) {
        String day =
                Instant.parse("2190-01-01T00:00:00Z")
                        .plusSeconds(86_400L * DAY.getAndIncrement())
                        .toString();
        return ReadyProgramme.text("complete") + "\nholdsFrom: " + day + "\n" + more;
    }

    @Test
    @Requirement({"PRG-1.apply", "PRG-2.dated"})
    void publishesTheNextVersionFromItsDateOn() {
        Programme before = programmes.current();
        ProgrammeVersion version =
                programmes.apply(later(""), new AppliedBy.Person(cast.adam().id()), null);
        assertThat(version.number()).isGreaterThan(before.version());
        assertThat(version.holdsFrom()).isAfter("2189-12-31T00:00:00Z");
        assertThat(version.by()).isEqualTo(new AppliedBy.Person(cast.adam().id()));
        assertThat(programmes.current().version()).isEqualTo(before.version());
        assertThat(programmes.list()).contains(version);
    }

    @Test
    @Requirement({"PRG-2.dated", "NFR-7.says-what-to-do"})
    void refusesThePast() {
        String yaml = ReadyProgramme.text("complete") + "\nholdsFrom: 2020-01-01T00:00Z\n";
        int latest = programmes.latest().number();
        assertThatThrownBy(() -> programmes.apply(yaml, ROOT, null))
                .isInstanceOf(FaultyProgramme.class)
                .hasMessageContaining(": in-the-past: ");
        assertThat(programmes.list())
                .noneMatch(it -> it.holdsFrom().isBefore(Instant.parse("2021-01-01T00:00:00Z")));
        assertThat(programmes.latest().number()).isGreaterThanOrEqualTo(latest);
    }

    @Test
    @Requirement({"PRG-1.apply", "NFR-7.says-what-to-do"})
    void publishesNothingOfAFileWithAFault() {
        String wrong = later("").replace("rule: customer-confirms", "rule: customer-decides");
        assertThatThrownBy(() -> programmes.apply(wrong, ROOT, null))
                .isInstanceOf(FaultyProgramme.class);
        assertThat(programmes.list())
                .noneMatch(it -> programmes.document(it.number()).equals(wrong));
    }

    @Test
    @Requirement("PRG-1.apply")
    void refusesWhoeverDidNotSeeTheLatestVersion() {
        int seen = programmes.latest().number();
        programmes.apply(later(""), ROOT, null);
        assertThatThrownBy(() -> programmes.apply(later(""), ROOT, seen))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.code())
                                        .isEqualTo("programme.published-meanwhile"));
    }

    @Test
    void refusesTheSameFileOnceMore() {
        String yaml = later("");
        programmes.apply(yaml, ROOT, null);
        int latest = programmes.latest().number();
        if (programmes.document(latest).equals(yaml)) {
            assertThatThrownBy(() -> programmes.apply(yaml, ROOT, null))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    @Requirement("PRG-1.apply")
    void neverPublishesTwoVersionsForTheOneThatManySaw() throws Exception {
        int seen = programmes.latest().number();
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String yaml = later("");
            all.add(() -> isApplied(yaml, seen));
        }
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            long applied = threads.invokeAll(all).stream().filter(ProgrammesTest::result).count();
            assertThat(applied).isLessThanOrEqualTo(1);
        }
        assertThat(programmes.list()).extracting(ProgrammeVersion::number).doesNotHaveDuplicates();
    }

    private boolean isApplied(String yaml, int seen) {
        try {
            programmes.apply(yaml, ROOT, seen);
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    private static boolean result(Future<Boolean> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
