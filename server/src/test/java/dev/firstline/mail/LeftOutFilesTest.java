package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Attachment;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFile.Reason;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;
import java.util.TreeMap;

/** Mail with files that pass a limit of the programme: the rest of it is kept (INT-8). */
@FirstlineTest
@Requirement("INT-8.size-limit")
class LeftOutFilesTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";
    private static final byte[] SMALL = {1};
    private static final byte[] LARGE = new byte[30_000_000];
    private static final Map<String, byte[]> ONE_TOO_MANY = files(51);

    @Autowired private Cast cast;
    @Autowired private IncomingMails mails;
    @Autowired private LeftOutFiles leftOut;
    @Autowired private Desk desk;
    @Autowired private dev.firstline.desk.Desk pages;

    @BeforeEach
    void theCastIsThere() {
        cast.ana();
        cast.ion();
    }

    @Test
    @Tag("slow")
    void keepsTheCaseAndTheOtherFilesWhereOneIsTooLarge() {
        Outcome opened = send(ANA, "Two files", Map.of("big.bin", LARGE, "small.log", SMALL));
        Message first = desk.conversation(opened).getFirst();
        assertThat(first.body()).isEqualTo("See the files.");
        assertThat(first.attachments()).extracting(Attachment::name).containsExactly("small.log");
        assertThat(leftOut.list(first.id()))
                .containsExactly(
                        new LeftOutFile("big.bin", 30_000_000, Reason.TOO_LARGE, 25_000_000));
    }

    @Test
    void keepsAsManyFilesAsTheProgrammeAllows() {
        Message first = desk.conversation(send(ANA, "Many", ONE_TOO_MANY)).getFirst();
        assertThat(first.attachments()).hasSize(50);
        assertThat(leftOut.list(first.id()))
                .containsExactly(new LeftOutFile("page-60.txt", 1, Reason.TOO_MANY, 50));
    }

    @Test
    @Tag("slow")
    void showsStaffWhatIsMissing() {
        Outcome opened = send(ANA, "Shown", Map.of("big.bin", LARGE));
        assertThat(pages.see(cast.ion(), desk.find(opened)).select(".message .left-out").text())
                .isEqualTo("Not kept: big.bin (30 MB; up to 25 MB are accepted)");
    }

    @Test
    void leavesItToTheAcknowledgementWhereTheMailOpensACase() {
        Outcome opened = send(ANA, "Opened", ONE_TOO_MANY);
        assertThat(desk.mails(opened)).containsExactly("acknowledgement");
    }

    @Test
    void answersByAShortMailWhereTheMailIsAddedToACase() {
        Outcome opened = MailIn.from(ANA, "Added to", "Hello").to(mails);
        send(ANA, subject(opened), ONE_TOO_MANY);
        assertThat(desk.mails(opened)).contains("acknowledgement", "files-left-out");
    }

    /** The mail would tell them what the case is about. */
    @Test
    @Requirement("ACC-7.own-cases")
    void tellsNothingToAColleagueWhoTakesNoPart() {
        cast.andrei();
        Outcome opened = MailIn.from(ANA, "Between us", "Hello").to(mails);
        send("andrei@acme.example", subject(opened), ONE_TOO_MANY);
        assertThat(desk.mails(opened)).containsExactly("acknowledgement");
    }

    @Test
    void neverAnswersAMachine() {
        Outcome opened = MailIn.from(ANA, "Machines", "Hello").to(mails);
        MailIn.withFiles(ANA, subject(opened), ONE_TOO_MANY)
                .with("Auto-Submitted", "auto-replied")
                .to(mails);
        assertThat(desk.mails(opened)).containsExactly("acknowledgement");
    }

    @Test
    void saysItOnceWhereTheSameMailComesTwice() {
        Outcome opened = MailIn.from(ANA, "Twice", "Hello").to(mails);
        MailIn added = MailIn.withFiles(ANA, subject(opened), ONE_TOO_MANY);
        added.to(mails);
        added.to(mails);
        Message last = desk.conversation(opened).getLast();
        assertThat(leftOut.list(last.id())).hasSize(1);
        assertThat(desk.mails(opened)).containsExactly("acknowledgement", "files-left-out");
    }

    private Outcome send(String from, String subject, Map<String, byte[]> files) {
        return MailIn.withFiles(from, subject, files).to(mails);
    }

    private static Map<String, byte[]> files(int count) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int n = 10; n < 10 + count; n++) {
            files.put("page-" + n + ".txt", SMALL);
        }
        return files;
    }

    private static String subject(Outcome about) {
        return "Re: [##" + about.number() + "##]";
    }
}
