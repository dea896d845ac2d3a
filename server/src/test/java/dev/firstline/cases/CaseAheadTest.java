package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.storage.Blobs;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.storage.ReadOnce;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is asked ahead is what each would have asked for itself. */
@FirstlineTest
class CaseAheadTest {

    private static final LeftOutFile LEFT_OUT =
            new LeftOutFile("dump.bin", 7, LeftOutFile.Reason.TOO_LARGE, 6);

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Customers customers;
    @Autowired private CaseAhead ahead;
    @Autowired private Conversations conversations;
    @Autowired private Timelines timelines;
    @Autowired private Merges merges;
    @Autowired private Commitments commitments;
    @Autowired private People people;
    @Autowired private Organisations organisations;
    @Autowired private Agreements agreements;
    @Autowired private LeftOutFiles leftOut;
    @Autowired private AttachmentStore attachments;
    @Autowired private Blobs blobs;
    private Case one;
    private Case other;

    @BeforeEach
    void twoAreAskedAndAnsweredWithFiles() throws IOException {
        one = life.answered(life.asked(cast.ana(), "The export stops"), "Since when?");
        other = life.noted(life.asked(cast.ana(), "The import stops"), "Like the other one.");
        for (Case it : List.of(one, other)) {
            addFiles(it);
        }
    }

    private void addFiles(Case subject) throws IOException {
        Message message =
                conversations.add(
                        subject,
                        NewMessage.of(Channel.PORTAL, Visibility.PUBLIC, "See both.")
                                .with(List.of(attachment())),
                        Act.of(cast.ion().actor(), Instant.now()));
        leftOut.note(message.id(), List.of(LEFT_OUT));
    }

    private NewAttachment attachment() throws IOException {
        return new NewAttachment(
                "export.log",
                blobs.receive(new ByteArrayInputStream("at 12:03".getBytes(UTF_8)), 100));
    }

    @Test
    void isWhatIsReadOneAfterTheOther() {
        List<Object> oneByOne = everythingOf(one);
        assertThat(ReadOnce.<List<Object>, RuntimeException>reading(() -> aheadOf(one)))
                .isEqualTo(oneByOne);
    }

    /** A reading shows all of a case as it was when it was asked ahead. */
    @Test
    void isNotAskedAgain() {
        List<Object> before = everythingOf(one);
        ReadOnce.<Boolean, RuntimeException>reading(
                () -> {
                    ahead.read(one, List.of());
                    CompletableFuture.runAsync(this::somebodyElseAddsToOne).join();
                    assertThat(everythingOf(one)).isEqualTo(before);
                    return true;
                });
        assertThat(everythingOf(one)).isNotEqualTo(before);
    }

    private void somebodyElseAddsToOne() {
        Message first = conversations.getFirst(one);
        leftOut.note(first.id(), List.of(LEFT_OUT));
        addAttachment(first);
        life.answered(one, "Somebody else answers.");
    }

    /** With what the last message has. */
    private void addAttachment(Message to) {
        Attachment there =
                conversations.list(cast.ion().actor(), one).getLast().attachments().getFirst();
        try {
            attachments.add(to.id(), attachment(), blobs.getBlob(there.blobId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isOfThisCaseOnly() {
        List<Object> ofOther = everythingOf(other);
        ReadOnce.<Boolean, RuntimeException>reading(
                () -> {
                    ahead.read(one, List.of());
                    assertThat(everythingOf(other)).isEqualTo(ofOther);
                    return true;
                });
    }

    @Test
    void showsCustomersNoNotes() {
        List<Message> said =
                ReadOnce.<List<Message>, RuntimeException>reading(
                        () -> {
                            ahead.read(other, List.of());
                            return conversations.list(cast.ana().actor(), other);
                        });
        assertThat(said).extracting(Message::body).contains("See both.");
        assertThat(said).extracting(Message::body).doesNotContain("Like the other one.");
    }

    /** Those whom its course names, although somebody else changes them meanwhile. */
    @Test
    void isOfThoseWhomItsCourseNames() {
        Customer customer = customers.add("Ahead Ltd");
        Case subject = life.answered(life.asked(customer.contact(), "No export"), "Since when?");
        ReadOnce.<Boolean, RuntimeException>reading(
                () -> {
                    ahead.read(subject, List.of());
                    CompletableFuture.runAsync(() -> speaksRomanian(customer)).join();
                    assertThat(people.get(customer.contact().id()).language()).isEqualTo("en");
                    return true;
                });
        assertThat(people.get(customer.contact().id()).language()).isEqualTo("ro");
    }

    private void speaksRomanian(Customer customer) {
        people.speak(customer.contact().id(), "ro");
    }

    @Test
    void isNotKeptWhereThingsChange() {
        ahead.read(one, List.of());
        life.answered(one, "Please send the log.");
        assertThat(everythingOf(one).toString()).contains("Please send the log.");
    }

    private List<Object> aheadOf(Case it) {
        ahead.read(it, List.of());
        return everythingOf(it);
    }

    private List<Object> everythingOf(Case it) {
        Actor ion = cast.ion().actor();
        List<Message> said = conversations.list(ion, it);
        return List.of(
                said,
                conversations.list(cast.ana().actor(), it),
                people.listByIds(timelines.list(it).stream().flatMap(CaseEvent::people).toList()),
                organisations.get(it.origin().organisation().orElseThrow()),
                agreements.get(it.origin().basis().agreement().orElseThrow()),
                leftOut.listByMessages(said.stream().map(Message::id).toList()),
                timelines.list(it),
                merges.list(it),
                commitments.list(it.id()));
    }
}
