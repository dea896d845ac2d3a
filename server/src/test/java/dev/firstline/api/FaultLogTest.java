package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** A fault is recorded, and what people wrote is not (NFR-6). */
@FirstlineTest
@ExtendWith(OutputCaptureExtension.class)
@Requirement("NFR-6.no-personal-data")
class FaultLogTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    @Autowired
    @Qualifier("ownerDataSource")
    private DataSource owner;

    @BeforeEach
    void theDatabaseRefusesSomeWords() {
        alter("add constraint no_such_words check (body <> 'My password is swordfish')");
    }

    @AfterEach
    void theDatabaseTakesAllWordsAgain() {
        alter("drop constraint no_such_words");
    }

    @Test
    void holdsTheFaultAndNoneOfTheWords(CapturedOutput log) {
        Program ana = programs.of(cast.ana());
        String said = "{\"body\": \"My password is swordfish\"}";
        Answer answer = ana.post(Requesting.open(ana, "Faults") + "/messages", said);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(log).contains("no_such_words").doesNotContain("swordfish");
        assertThat(answer.body()).doesNotContain("no_such_words", "swordfish");
    }

    private void alter(String how) {
        JdbcClient.create(owner).sql("alter table message " + how).update();
    }
}
