package dev.firstline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.demo.crowd.Crowd;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@FirstlineTest
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class DemoDataTest {

    @Autowired private DemoPeople people;
    @Autowired private DemoStories stories;
    @Autowired private Crowd crowd;
    @Autowired private BusinessTime time;
    @Autowired private JdbcClient db;

    @Test
    void leavesAFilledDemoAsItIsAndSaysSo(CapturedOutput output) {
        int before = cases();
        startWith(500);
        assertThat(cases()).isEqualTo(before);
        assertThat(output).contains("filled with 300 made-up cases before and stays as it is");
    }

    @Test
    void hasNothingToSayOfTheSameNumberOnceMore(CapturedOutput output) {
        startWith(300);
        assertThat(output).doesNotContain("made-up cases");
    }

    private void startWith(int size) {
        new DemoData(people, stories, crowd, time, size).afterSingletonsInstantiated();
    }

    private int cases() {
        return db.sql("select count(*) from support_case").query(Integer.class).single();
    }
}
