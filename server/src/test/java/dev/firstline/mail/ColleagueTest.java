package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.EventType;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;

/** What Andrei's mail does on a case of Ana, which he does not see (MAIL-3, ACC-7). */
@FirstlineTest
class ColleagueTest {

    private static final String ANDREI = "Andrei Rus <andrei@acme.example>";

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private People people;
    @Autowired private IncomingMails mails;
    @Autowired private Desk desk;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void theCastIsThere() {
        cast.andrei();
        cast.ion();
    }

    @Test
    @Requirement("MAIL-3.colleague-changes-nothing")
    void leavesASolutionAsItIsAndReachesTheOwner() {
        Case subject = life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.");
        Outcome written = write(subject, "It still stops here");
        assertThat(desk.find(written).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(desk.words(written)).endsWith("It still stops here");
        assertThat(desk.mails(written)).endsWith("colleague-wrote");
    }

    @Test
    @Requirement({"MAIL-3.colleague-changes-nothing", "CAS-5.word-by-reply"})
    void confirmsNoSolution() {
        Case subject = life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.");
        Outcome written = write(subject, "Yes");
        assertThat(desk.find(written).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(desk.mails(written)).endsWith("colleague-wrote");
    }

    @Test
    @Requirement("MAIL-3.colleague-changes-nothing")
    void leavesAClosedCaseClosedAndReachesWhoHadIt() {
        Case subject = life.closed(life.asked(cast.ana(), "Export stops"));
        Outcome written = write(subject, "It is back");
        assertThat(written.created()).isFalse();
        assertThat(desk.find(written).state()).isEqualTo(CaseState.CLOSED);
        assertThat(desk.words(written)).endsWith("It is back");
        assertThat(desk.mails(written)).endsWith("colleague-wrote");
    }

    @Test
    @Requirement("MAIL-3.number")
    void answersWhatTheCaseWaitedFor() {
        Case subject = life.waiting(life.asked(cast.ana(), "Export stops"), "Which release?");
        Outcome written = write(subject, "8.2");
        assertThat(desk.find(written).state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    @Requirement("MAIL-3.colleague-is-heard")
    void isHeardInTheQueueWhereTheOwnerOfASolutionHasLeft() {
        Case subject = life.resolved(life.asked(cast.ana(), "Export stops"), "Try again.");
        leave(subject);
        Outcome written = write(subject, "It still stops here");
        assertThat(desk.find(written).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(waitsInQueue(desk.find(written))).isTrue();
    }

    @Test
    @Requirement("MAIL-3.colleague-is-heard")
    void opensACaseWhereTheOwnerOfAClosedOneHasLeft() {
        Case subject = life.closed(life.asked(cast.ana(), "Between us"));
        leave(subject);
        Outcome written = write(subject, "It is back");
        assertThat(written.created()).isTrue();
        assertThat(desk.timeline(written)).extracting("type").contains(EventType.FOLLOW_UP_OF);
        assertThat(desk.find(written).origin().subject()).doesNotContain("Between us");
        assertThat(desk.mails(written)).containsExactly("acknowledgement");
        assertThat(waitsInQueue(desk.find(written))).isTrue();
    }

    @Test
    @Requirement("CAS-6.by-number")
    void whoAdministersTheOrganisationSeesTheCaseAndReopensIt() {
        Case subject = life.closed(life.asked(cast.ana(), "Export stops"));
        String olga = cast.olga().email();
        Outcome written = MailIn.from(olga, numbered(subject), "It is back").to(mails);
        assertThat(desk.find(written).state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    private Outcome write(Case about, String words) {
        return MailIn.from(ANDREI, numbered(about), words).to(mails);
    }

    private static String numbered(Case about) {
        return "Re: [##" + about.number() + "##]";
    }

    /** The case becomes that of somebody who does not work here any more. */
    private void leave(Case subject) {
        String email = "gone" + subject.number() + "@firstline.example";
        Person gone = people.add("Gone", email, "en", null, Set.of(Role.ENGINEER));
        jdbc.sql("update person set active = false where id = :id")
                .param("id", gone.id().value())
                .update();
        jdbc.sql("update support_case set owner_id = :gone, last_owner_id = :gone where id = :id")
                .param("gone", gone.id().value())
                .param("id", subject.id().value())
                .update();
    }

    private boolean waitsInQueue(Case subject) {
        return jdbc.sql(
                        "select exists (select from queue_entry where case_id = :id and owner_id is null)")
                .param("id", subject.id().value())
                .query(Boolean.class)
                .single();
    }
}
