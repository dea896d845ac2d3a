package dev.firstline.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

@FirstlineTest
class AtRiskPageTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Requests requests;

    @Test
    @Requirement("RTE-9.at-risk")
    void showsWhatIsDueByTheNextWorkingDayUntilItIsAnswered() {
        Case urgent = open("high", "Nobody can sign in");
        open("low", "How do I add a user?");
        assertThat(atRisk()).contains("Nobody can sign in").doesNotContain("How do I add a user?");

        var reply = Map.of("visibility", "public", "body", "We look into it.");
        desk.send(cast.ion(), urgent, "/messages?wait=true", reply);
        assertThat(atRisk()).doesNotContain("Nobody can sign in");
    }

    private String atRisk() {
        return desk.see(cast.maria(), "/desk/at-risk").text();
    }

    private Case open(String priority, String subject) {
        var asked = Request.of(cast.ana().id(), Channel.PORTAL, subject, "Please help.");
        return requests.open(cast.ana().actor(), asked.withPriority(priority));
    }
}
