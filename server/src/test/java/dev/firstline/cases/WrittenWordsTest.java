package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class WrittenWordsTest {

    @Test
    void standApartAtWhateverIsNoLetter() {
        assertThat(WrittenWords.in("Import/export: ORA-12345, v4.2.1; s'a oprit (ană)", null))
                .extracting(WrittenWords.Word::text)
                .containsExactly(
                        "Import", "export", "ORA", "12345", "v4.2.1", "s", "a", "oprit", "ană");
    }

    @Test
    void mayBeFormsOfWhatBeginsAsTheyDo() {
        assertThat(WrittenWords.like(List.of("rapoarte"), Stream.of("Raportul; râp; Răpit; rar")))
                .containsExactlyInAnyOrder("Raportul", "râp", "Răpit");
    }

    @Test
    void mayBeginWithALetterThatHasAnAccent() {
        assertThat(WrittenWords.like(List.of("sters", "ïle"), Stream.of("Șters, STERS. Île; nu")))
                .containsExactlyInAnyOrder("Șters", "STERS", "Île");
        assertThat(WrittenWords.like(List.of("\u0301"), Stream.of("nothing"))).isEmpty();
    }

    @Test
    void areTakenFromWhatWasTyped() {
        assertThat(WrittenWords.typed(Words.of(List.of("ORA-12345", "4.2", "--"))))
                .containsExactly("ORA", "12345", "4.2");
    }
}
