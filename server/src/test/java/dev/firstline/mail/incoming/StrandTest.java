package dev.firstline.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mail.rule.Fingerprint;
import dev.firstline.mail.rule.Letter;
import dev.firstline.mailtext.Messages;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Which messages are settled one after the other, and which side by side. */
class StrandTest {

    private final Letter ana = mail("ana@acme.example", "Export", "1", "");
    private final Letter petra = mail("petra@acme.example", "Import", "2", "");
    private final Letter ben = mail("ben@birch.example", "Printer", "3", "");
    private final Letter mei = mail("mei@dragonfruit.example", "Login", "4", "");

    @Test
    void colleaguesKeepTheirOrder() {
        assertThat(strands(List.of(ben, ana, petra), 2))
                .containsExactly(List.of(ana, petra), List.of(ben));
    }

    @Test
    void anAnswerComesAfterWhatItAnswers() {
        Letter answer = mail("ion@firstline.example", "Re: Printer", "5", "<3@mail.example>");
        assertThat(strands(List.of(ben, ana, answer), 2))
                .containsExactly(List.of(ben, answer), List.of(ana));
        Letter another = mail("grace@birch.example", "Re: Login", "6", "<4@mail.example>");
        assertThat(strands(List.of(ben, mei, ana, another), 2))
                .containsExactly(List.of(ben, mei, another), List.of(ana));
    }

    @Test
    void theSameMessageTwiceIsOneStrand() {
        assertThat(strands(List.of(ana, mail("x@elsewhere.example", "Export", "1", ""), ben), 2))
                .hasSize(2)
                .anySatisfy(it -> assertThat(it).hasSize(2).startsWith(ana));
    }

    @Test
    void whatNamesTheSameNumberIsOneStrand() {
        Letter one = mail("ana@acme.example", "Re: [#10042] Export", "7", "");
        Letter other = mail("ion@firstline.example", "10042: what we found", "8", "");
        assertThat(strands(List.of(one, ben, other), 2))
                .containsExactly(List.of(one, other), List.of(ben));
    }

    @Test
    void strandsAreOfAboutTheSameLength() {
        Letter cedru = mail("dan@cedru.example", "Backup", "9", "");
        assertThat(strands(List.of(ana, ben, petra, mei, cedru), 2))
                .containsExactly(List.of(ana, petra, cedru), List.of(ben, mei));
    }

    @Test
    void noneIsLostOrDoubled() {
        assertThat(strands(List.of(), 2)).isEmpty();
        assertThat(strands(List.of(ana), 2)).containsExactly(List.of(ana));
        assertThat(strands(List.of(ana, ben, mei, petra), 1))
                .containsExactly(List.of(ana, ben, mei, petra));
    }

    private static List<List<Letter>> strands(List<Letter> mails, int most) {
        return Strand.of(mails, Function.identity(), most);
    }

    private static Letter mail(String from, String subject, String id, String references) {
        String raw =
                """
                From: %s
                To: support@firstline.example
                Subject: %s
                Message-ID: <%s@mail.example>
                References: %s

                %s
                """
                        .formatted(from, subject, id, references, UUID.randomUUID());
        var message = Messages.read(raw.getBytes(UTF_8));
        return new Letter(message, new Fingerprint(id + "@mail.example", raw), Instant.EPOCH);
    }
}
