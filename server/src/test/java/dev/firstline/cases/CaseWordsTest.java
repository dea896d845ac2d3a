package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Placements;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of a case are kept with what is said on it. */
@FirstlineTest
class CaseWordsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private People people;
    @Autowired private Placements placements;
    @Autowired private CaseWordsStore words;
    @Autowired private JdbcClient jdbc;

    @Test
    void changeWhenACaseIsPlaced() {
        Person stranger = people.findOrAdd("words@nowhere.example", "Some Body", "en");
        Case subject = life.asked(stranger, "Placed");
        assertThat(words(subject, "public_words")).contains("placed").doesNotContain("acme");
        life.noted(subject, "Sounds familiar.");
        placements.place(
                cast.ion().actor(), CaseAsSeen.of(subject.number()), cast.acme().id(), null);
        assertThat(words(subject, "public_words")).contains("acme").doesNotContain("familiar");
        assertThat(words(subject, "staff_words")).contains("acme", "familiar");
        assertThat(kept(subject)).containsEntry("organisation_id", cast.acme().id().value());
    }

    @Test
    void areTheSameWhenTheyAreMadeAnewFromAllThatIsThere() {
        Case plain = life.answered(life.asked(cast.ana(), "Făină și lapte"), "Import/export.");
        Case noted = life.answered(life.noted(life.asked(cast.bea(), "Two"), "Hidden."), "Told.");
        for (Case subject : List.of(plain, noted)) {
            assertThat(madeAnew(subject)).isEqualTo(kept(subject));
        }
        assertThat(words(plain, "staff_words")).isEmpty();
    }

    @Test
    void canBeMadeOfSomeCasesOnly() {
        Case first = life.asked(cast.ana(), "One");
        Case second = life.asked(cast.ana(), "Two");
        assertThat(
                        jdbc.sql("select case_id from words_of_cases(:from) order by 1")
                                .param("from", second.id().value())
                                .query(Long.class)
                                .list())
                .startsWith(second.id().value())
                .doesNotContain(first.id().value());
    }

    /** As often as it takes where the loop of this process comes first. */
    @Test
    void arePutInTheirPlacesByWhoDoesNotOwnTheIndex() {
        Case subject = life.asked(cast.ana(), "Three");
        await().untilAsserted(
                        () -> {
                            words.say(subject.id(), "Put off until later.", Visibility.PUBLIC);
                            assertThat(words.putInPlace()).isPositive();
                        });
    }

    private Map<String, @Nullable Object> madeAnew(Case subject) {
        return jdbc.sql("select * from words_of_cases(:case) where case_id = :case")
                .param("case", subject.id().value())
                .query()
                .singleRow();
    }

    private Map<String, @Nullable Object> kept(Case subject) {
        return jdbc.sql("select * from case_words where case_id = :case")
                .param("case", subject.id().value())
                .query()
                .singleRow();
    }

    private String words(Case subject, String column) {
        return Objects.toString(kept(subject).get(column), "");
    }
}
