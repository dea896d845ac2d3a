package dev.firstline.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.Firstline;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class ServerTest {

    @TempDir private Path data;

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void isNotStartedWithASettingOfTheWrongKind() {
        assertThat(Server.start(Firstline.class, Map.of("firstline.port", "abc")))
                .isEqualTo(
                        new Start.WrongSetting(
                                "The setting firstline.port is “abc”, but a whole number is needed."));
    }

    @Test
    void saysInOneSentenceThatTheDatabaseDoesNotAnswer() {
        var settings =
                Map.of(
                        "firstline.port", "0",
                        "firstline.smtp.port", "0",
                        "firstline.data", data.toString(),
                        "firstline.database.url",
                                "jdbc:postgresql://localhost:1/desk?user=desk&password=hush");
        assertThat(Server.start(Firstline.class, settings))
                .isInstanceOfSatisfying(
                        Start.Unavailable.class,
                        refusal ->
                                assertThat(refusal.sentence())
                                        .startsWith(
                                                "The database at jdbc:postgresql://localhost:1/desk cannot be reached")
                                        .doesNotContain("hush")
                                        .hasLineCount(1));
    }
}
