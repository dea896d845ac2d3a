package dev.firstline.mailtext.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class UuencodedTest {

    @Test
    void takesAFileOutOfATextAndLeavesTheRest() throws IOException {
        var parted = Uuencoded.split("See:\n\nbegin 644 a.txt\n#0V%T\n`\nend\n\nAna");
        assertThat(parted.text()).isEqualTo("See:\n\nAna");
        assertThat(parted.files()).hasSize(1);
        assertThat(parted.files().getFirst().name()).isEqualTo("a.txt");
        assertThat(parted.files().getFirst().content().bytes()).asString().isEqualTo("Cat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin 644 a.txt\n#0V%T\n`",
                "begin 644 a.txt\nend",
                "begin 644\n#0V%T\nend",
                "begin 999 a\n#0V%T\nend",
                "begin 644 a\nwords of a person\nend"
            })
    void leavesWhatIsNoWholeFileAsItIs(String text) {
        assertThat(Uuencoded.split(text).text()).isEqualTo(text);
        assertThat(Uuencoded.split(text).files()).isEmpty();
    }
}
