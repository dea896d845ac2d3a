package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mailtext.Message;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.storage.ReadOnce;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Mails that are written from what was read ahead are what each would be by itself. */
@FirstlineTest
class MailsAheadTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Conversations conversations;
    @Autowired private LeftOutFiles leftOut;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    @Autowired private MailsAhead ahead;
    private Case one;
    private Case other;

    @BeforeEach
    void twoAreAskedAndAnswered() {
        one = life.asked(cast.ana(), "The export stops");
        other = life.asked(cast.bea(), "The import stops");
        leaveOutOfOpening(one, "dump.bin");
        one = life.answered(one, "Since when?");
        MailIn.from(cast.ana().email(), "Re: [##" + one.number() + "##]", "Since noon.").to(mails);
        one = life.answered(life.now(one), "Since noon of which day?");
        other = life.resolved(life.taken(other), "It goes on.");
    }

    private void leaveOutOfOpening(Case of, String name) {
        leftOut.note(
                conversations.getFirst(of).id(),
                List.of(new LeftOutFile(name, 7, LeftOutFile.Reason.TOO_LARGE, 6)));
    }

    @Test
    void areWhatTheyWouldBe() {
        List<OutgoingMail> all = waiting.listAbout(one, other);
        assertThat(all).hasSizeGreaterThan(5);
        List<List<Object>> oneByOne = read(all);
        assertThat(oneByOne.toString()).contains("dump.bin", "Since noon of which day?");
        List<List<Object>> together =
                ReadOnce.<List<List<Object>>, RuntimeException>reading(
                        () -> {
                            ahead.read(all);
                            CompletableFuture.runAsync(this::goOn).join();
                            return read(all);
                        });
        assertThat(together).isEqualTo(oneByOne);
        assertThat(read(all)).isNotEqualTo(oneByOne);
    }

    /** What is not asked again does not show this. */
    private void goOn() {
        leaveOutOfOpening(other, "core.bin");
        MailIn.from(cast.ana().email(), "Re: [##" + one.number() + "##]", "Today.").to(mails);
        life.confirmed(life.now(other));
    }

    private List<List<Object>> read(List<OutgoingMail> all) {
        return all.stream().map(waiting::read).map(MailsAheadTest::contents).toList();
    }

    /** All but the secrets of links, which are others each time. */
    private static List<Object> contents(Message mail) {
        String text = mail.text().replaceAll("/word/[\\w-]+", "/word/secret");
        return List.of(mail.to(), mail.subject(), mail.references(), text);
    }
}
