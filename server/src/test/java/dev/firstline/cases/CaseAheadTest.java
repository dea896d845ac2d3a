package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Actor;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.commitments.Commitments;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.storage.ReadOnce;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is asked ahead is what each would have asked for itself. */
@FirstlineTest
class CaseAheadTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private CaseAhead ahead;
    @Autowired private Conversations conversations;
    @Autowired private Timelines timelines;
    @Autowired private Merges merges;
    @Autowired private Commitments commitments;
    private Case one;
    private Case other;

    @BeforeEach
    void twoAreAskedAndAnswered() {
        one = life.answered(life.asked(cast.ana(), "The export stops"), "Since when?");
        other = life.noted(life.asked(cast.ana(), "The import stops"), "Like the other one.");
    }

    @Test
    void isWhatIsReadOneAfterTheOther() {
        List<Object> oneByOne = everythingOf(one);
        assertThat(ReadOnce.<List<Object>, RuntimeException>reading(() -> aheadOf(one)))
                .isEqualTo(oneByOne);
    }

    /** A reading shows all of a case as it was when it was asked ahead. */
    @Test
    void isNotAskedAgain() {
        List<Object> before = everythingOf(one);
        ReadOnce.<Boolean, RuntimeException>reading(
                () -> {
                    ahead.read(one.id());
                    CompletableFuture.runAsync(() -> life.answered(one, "Somebody else answers."))
                            .join();
                    assertThat(everythingOf(one)).isEqualTo(before);
                    return true;
                });
        assertThat(everythingOf(one)).isNotEqualTo(before);
    }

    @Test
    void isOfThisCaseOnly() {
        List<Object> ofOther = everythingOf(other);
        ReadOnce.<Boolean, RuntimeException>reading(
                () -> {
                    ahead.read(one.id());
                    assertThat(everythingOf(other)).isEqualTo(ofOther);
                    return true;
                });
    }

    @Test
    void isNotKeptWhereThingsChange() {
        ahead.read(one.id());
        life.answered(one, "Please send the log.");
        assertThat(everythingOf(one).toString()).contains("Please send the log.");
    }

    private List<Object> aheadOf(Case it) {
        ahead.read(it.id());
        return everythingOf(it);
    }

    private List<Object> everythingOf(Case it) {
        Actor ion = cast.ion().actor();
        return List.of(
                conversations.list(ion, it),
                timelines.list(it),
                merges.list(it),
                commitments.list(it.id()));
    }
}
