package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cases.Case;
import dev.firstline.desk.Desk;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.Programmes;
import dev.firstline.requirement.Requirement;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Duration;
import java.util.Map;

/** What happens to cases of a queue that is gone with a version. */
@Story
@TestPropertySource(
        properties = {
            "firstline.demo=true",
            "firstline.programme=src/test/resources/programmes/small.yaml"
        })
@Requirement("PRG-2.queues-in-use")
class BygoneQueueStoryTest {

    private static final String ION = "ion@firstline.example";

    @Autowired private Tale tale;
    @Autowired private Desk desk;
    @Autowired private Programmes programmes;
    @Autowired private BusinessTime time;

    @Test
    void isNotDroppedWhileCasesAreOpenInIt() {
        String renamed = rules().replace("  desk: { name", "  office: { name");
        assertThatThrownBy(() -> publish(renamed.replace("queue: desk }", "queue: office }")))
                .isInstanceOf(FaultyProgramme.class)
                .hasMessageContaining("queue-in-use");
    }

    /** It is empty when the version without it is planned, and no more when that begins to hold. */
    @Test
    void isListedAndTakenFromUntilItIsEmpty() {
        String without = rules();
        publish(
                without.replace("queues:\n", "queues:\n  annexe: { name: \"The annexe\" }\n")
                        .replace(
                                "routes:\n",
                                """
                                routes:
                                  - rule: urgent
                                    when: { priorities: [blocker] }
                                    to: { queue: annexe }
                                """));
        publish(
                without
                        + "\nholdsFrom: "
                        + time.instant().plus(Duration.ofHours(1)).toString().substring(0, 19)
                        + "Z\n");
        Case waiting = tale.ask("olga@acme.example", "blocker", "Ledger", "It does not start");
        assertThat(waiting.handling().queue()).isEqualTo("annexe");
        time.advance(Duration.ofHours(2));
        assertThat(programmes.current().findQueue("annexe")).isEmpty();

        assertThat(tale.read(ION, "/desk/mine")).contains("The annexe 1");
        assertThat(tale.read(ION, "/desk/queues/annexe"))
                .contains("The annexe", "It does not start");
        assertThat(tale.read(ION, "/desk/search?q=queue:annexe")).contains("It does not start");
        desk.send(tale.person(ION), tale.page(ION, "/desk/queues/annexe"), "/next", Map.of());
        assertThat(tale.now(waiting).handling().owner()).contains(tale.person(ION).id());
        assertThat(tale.read(ION, "/desk/mine")).doesNotContain("The annexe");
    }

    /** Without its examples, which would not hold for what the story changes. */
    private String rules() {
        return programmes.document(1).replaceFirst("(?s)\nexamples:.*", "\n");
    }

    private void publish(String yaml) {
        programmes.apply(
                yaml, new AppliedBy.Person(tale.person("adam@firstline.example").id()), null);
    }
}
