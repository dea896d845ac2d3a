package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FirstlineTest
class ProofsTest {

    @Autowired private Proofs proofs;
    @Autowired private Commitments commitments;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;

    @Test
    @Requirement("COM-6.not-silent")
    void findAClockThatDoesNotFollowFromItsFacts() {
        Case subject = desk.opened("A clock that somebody moves");
        long clock = commitments.list(subject.id()).getFirst().id();
        assertThat(proofs.listUnproved(1_000)).doesNotContain(clock);
        move(clock, "+ interval '1 hour'");
        assertThat(proofs.listUnproved(1_000)).contains(clock);
        move(clock, "- interval '1 hour'");
        assertThat(proofs.listUnproved(1_000)).doesNotContain(clock);
    }

    private void move(long clock, String by) {
        db.sql("update commitment set limit_at = limit_at " + by + " where id = :id")
                .param("id", clock)
                .update();
    }
}
