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

import org.jsoup.nodes.Document;
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

    /** All pages of it: other tests leave what is at risk, too. */
    private String atRisk() {
        var seen = new StringBuilder();
        String address = "/desk/at-risk";
        while (!address.isEmpty()) {
            Document page = desk.see(cast.maria(), address);
            seen.append(page.select("main").text());
            address = page.select("a[rel=next]").attr("href");
        }
        return seen.toString();
    }

    private Case open(String priority, String subject) {
        var asked = Request.of(cast.ana().id(), Channel.PORTAL, subject, "Please help.");
        return requests.open(cast.ana().actor(), asked.withPriority(priority));
    }
}
