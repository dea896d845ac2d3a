package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.People;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Set;

/** Who hears of a note by mail (CAS-3). */
@FirstlineTest
@Requirement("CAS-3.mentions")
class MentionsInNotesTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private People people;
    @Autowired private Answers answers;
    @Autowired private Waitings waitings;
    @Autowired private JdbcClient jdbc;
    private Case subject;

    @BeforeEach
    void thereIsACase() {
        cast.tudor();
        cast.maria();
        subject = life.asked(cast.ana(), "Export stops");
    }

    @Test
    void whoIsMentionedHearsOfItOnce() {
        note("@tudor, have you seen this? @tudor, really?");
        assertThat(mailed()).containsExactly("tudor@firstline.example");
    }

    @Test
    void nobodyHearsOfOnesOwnMention() {
        note("@ion will look at it, with @maria.");
        assertThat(mailed()).containsExactly("maria@firstline.example");
    }

    @Test
    void aNameThatNobodyHasStaysText() {
        note("@nobody @ana tudor@firstline.example `@tudor`");
        assertThat(mailed()).isEmpty();
    }

    @Test
    void aNameThatTwoHaveIsNobodys() {
        people.add("One", "same@one.example", "en", null, Set.of(Role.TECHNICIAN));
        people.add("Two", "same@two.example", "en", null, Set.of(Role.TECHNICIAN));
        note("@same, who are you?");
        assertThat(mailed()).isEmpty();
    }

    @Test
    void anAnswerToTheCustomerMentionsNobody() {
        life.answered(subject, "We ask @tudor.");
        assertThat(mailed()).isEmpty();
    }

    @Test
    void aNoteOfAWaitMentionsToo() {
        waitings.waitFor(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                CaseState.WAITING_FOR_VENDOR,
                Said.of(Channel.PORTAL, "A defect, @maria."));
        assertThat(mailed()).containsExactly("maria@firstline.example");
    }

    private void note(String words) {
        answers.note(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                Said.of(Channel.PORTAL, words));
    }

    private List<String> mailed() {
        return jdbc.sql(
                        """
                        select p.email
                          from outgoing_mail o
                          join person p on p.id = o.recipient_id
                         where o.case_id = :case
                           and o.kind = 'mentioned'
                        """)
                .param("case", subject.id().value())
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
