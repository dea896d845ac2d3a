package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.stories.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.util.List;
import java.util.Objects;

/** A demo that is begun with a programme of somebody's own, whatever that calls its priorities. */
@Story
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "firstline.demo=true",
            "firstline.demo-size=40",
            "firstline.programme=src/test/resources/programmes/small.yaml"
        })
@Requirement("PRG-1.own-demo")
class OwnProgrammeTest {

    @Autowired private DemoStories stories;
    @Autowired private JdbcClient db;

    @Test
    void tellsItsStoriesWithThePrioritiesOfTheProgramme() {
        assertThat(told("acme.example"))
                .contains("Export stops at 40 % and nobody can close the month: blocker")
                .contains("How do I add a user?: normal")
                .contains("Nightly job is slow since release 8.2: normal");
    }

    /** Birch has bought the plan that refuses a second incident in a month. */
    @Test
    void leavesOutWhatTheProgrammeRefusesAndSaysSo(CapturedOutput output) {
        assertThat(told("birch.example")).isNotEmpty().hasSizeLessThan(3);
        assertThat(output)
                .contains("The programme refuses a part of the demo, which is left out")
                .contains("(incident.refused)");
    }

    @Test
    void tellsNothingTwice() {
        assertThat(stories.areTold()).isTrue();
        assertThat(told("acme.example")).doesNotHaveDuplicates();
    }

    /** The cases of whoever has an address there. */
    private List<String> told(String domain) {
        return db.sql(
                        """
                        select subject || ': ' || priority
                          from support_case
                         where requester_id in (select id from person where email like '%@' || :domain)
                        """)
                .param("domain", domain)
                .query((row, number) -> Objects.toString(row.getString(1)))
                .list();
    }
}
