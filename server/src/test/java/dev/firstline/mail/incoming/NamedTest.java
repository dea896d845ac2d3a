package dev.firstline.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

@Requirement("MAIL-3.names-agent")
class NamedTest {

    @Test
    void findsANameWhateverItsAccentsCapitalsAndOrder() {
        assertThat(new Named("Domnul ȘTEFAN Mărgineanu m-a ajutat.").contains("Stefan Margineanu"))
                .isTrue();
        assertThat(new Named("thanks to marin, ion").contains("Ion Marin")).isTrue();
        assertThat(new Named("Ion\nMarin").contains("Ion Marin")).isTrue();
    }

    @Test
    void wantsTheWholeName() {
        assertThat(new Named("Hello Ion, a new question").contains("Ion Marin")).isFalse();
        assertThat(new Named("Simion Marinescu").contains("Ion Marin")).isFalse();
        assertThat(new Named("support").contains("Support")).isFalse();
    }
}
