package dev.firstline.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

@FirstlineTest
class MinePageTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

    @Test
    @Requirement("CAS-12.seen-by-everybody")
    void putsWhatWaitsForUsBeforeWhatWaitsForOthers() {
        Case waits = desk.opened("Waits for a log file");
        desk.send(cast.maria(), waits, "/messages?wait=true", reply("Please send the log."));
        Case ours = desk.opened("To be worked on");
        desk.send(cast.maria(), ours, "/ownership", Map.of());

        var groups = desk.see(cast.maria(), "/desk/mine").select(".desk-group");
        assertThat(groups.eachText().getFirst()).startsWith("Our turn").contains("To be worked on");
        assertThat(groups.eachText().getLast())
                .startsWith("Waiting for others")
                .contains("Waits for a log file", "waiting for customer");
    }

    @Test
    void isWhereTheDeskBeginsForWhoeverHasCases() {
        desk.send(cast.tudor(), desk.opened("Tudor's own"), "/ownership", Map.of());
        assertThat(desk.get(cast.tudor(), "/desk")).redirectedUrl().isEqualTo("/desk/mine");
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(desk.see(cast.aura(), "/desk/mine").select(".empty").text())
                .contains("You have no case");
        assertThat(desk.get(cast.aura(), "/desk")).redirectedUrl().startsWith("/desk/queues/");
    }

    private static Map<String, String> reply(String text) {
        return Map.of("visibility", "public", "body", text);
    }
}
