package dev.firstline.casepages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Message;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Person;
import dev.firstline.mail.Desk;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.Outcome;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mail with HTML, as case pages show it in a frame. */
@FirstlineTest
class FormattedMessagePagesTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";
    private static final String PICTURES =
            """
            --b
            Content-Type: text/html; charset=utf-8

            <p>See <b>this</b>:</p><img src="cid:shot@acme"><img src="https://acme.example/logo.png">
            --b
            Content-Type: image/png; name="shot.png"
            Content-ID: <shot@acme>
            Content-Disposition: inline; filename="shot.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
            --b--
            """;

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private IncomingMails mails;
    @Autowired private Desk desk;
    @Autowired private dev.firstline.desk.Desk pages;
    private Visits visits;

    @BeforeEach
    void theCastIsThere() {
        visits = new Visits(web, sessions);
        cast.ana();
        cast.ion();
    }

    @Test
    @Requirement("MAIL-9.html-cleaned")
    void showsWhatWasSentAndLetsNothingOfItAct() {
        MvcTestResult frame =
                see(
                        cast.ion(),
                        html("<p style=\"color:red\">Row <b>40</b></p><script>alert(1)</script>"));
        assertThat(frame).hasStatusOk();
        assertThat(page(frame).select("p[style] b").text()).isEqualTo("40");
        assertThat(page(frame).select("script")).isEmpty();
        assertThat(frame.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "img-src 'self' data:;", "frame-ancestors 'self'")
                .contains("sandbox allow-same-origin ")
                .doesNotContain("script", "https:");
    }

    @Test
    @Requirement({"MAIL-9.remote-pictures", "MAIL-4.inline-pictures"})
    void showsPicturesThatCameAlongAndOthersOnRequest() {
        Message sent =
                sent(
                        MailIn.from(ANA, "Pictures", PICTURES)
                                .with("Content-Type", "multipart/related; boundary=b"));
        String enclosed = "/attachments/" + sent.attachments().getFirst().id();
        Document shut = page(see(cast.ana(), sent));
        assertThat(shut.select("img[src]").eachAttr("src")).containsExactly(enclosed);
        String request = shut.select(".firstline-held-back a").attr("href");
        MvcTestResult opened = visits.get(cast.ana(), address(sent) + request);
        assertThat(page(opened).select("img[src]").eachAttr("src"))
                .containsExactly(enclosed, "https://acme.example/logo.png");
        assertThat(page(opened).select(".firstline-held-back")).isEmpty();
        assertThat(opened).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(visits.get(cast.ana(), enclosed)).hasStatusOk().hasContentType("image/png");
    }

    @Test
    @Requirement("MAIL-5.rest-folded")
    void foldsWhatIsQuoted() {
        Document frame =
                page(
                        see(
                                cast.ion(),
                                html("<p>New.</p><blockquote type=\"cite\">Old.</blockquote>")));
        assertThat(frame.select("details > summary").text()).isEqualTo("Quoted text");
        assertThat(frame.select("details > blockquote").text()).isEqualTo("Old.");
    }

    @Test
    @Requirement("ACC-7.own-cases")
    void showsNothingToWhoDoesNotSeeTheCase() {
        Message sent = html("<p>Between us</p>");
        assertThat(see(cast.stranger(), sent)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(see(cast.andrei(), sent)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsANoteToStaffOnly() {
        Outcome opened = MailIn.from(ANA, "A note follows", "Hello").to(mails);
        MailIn.from(
                        "Ion Marin <" + cast.ion().email() + ">",
                        "Re: [##" + opened.number() + "##] A note follows",
                        "<p>Not for <b>her</b>.</p>")
                .with("Content-Type", "text/html")
                .to(mails);
        Message note = desk.conversation(opened).getLast();
        assertThat(note.isPublic()).isFalse();
        assertThat(see(cast.ion(), note)).hasStatusOk();
        assertThat(see(cast.ana(), note)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isOfferedWhereAMailHasHtmlOnly() {
        Outcome opened = MailIn.from(ANA, "Plain", "Hello").to(mails);
        Message plain = desk.conversation(opened).getFirst();
        assertThat(see(cast.ana(), plain)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.see(cast.ion(), desk.find(opened)).select("iframe")).isEmpty();
        Outcome formatted = formatted("<p>Hello</p>").to(mails);
        assertThat(
                        pages.see(cast.ion(), desk.find(formatted))
                                .select("iframe[sandbox]")
                                .attr("src"))
                .isEqualTo(address(desk.conversation(formatted).getFirst()));
    }

    private static MailIn formatted(String html) {
        return MailIn.from(ANA, "Formatted", html).with("Content-Type", "text/html; charset=utf-8");
    }

    private Message html(String html) {
        return sent(formatted(html));
    }

    private Message sent(MailIn mail) {
        return desk.conversation(mail.to(mails)).getFirst();
    }

    private MvcTestResult see(Person who, Message message) {
        return visits.get(who, address(message));
    }

    private static String address(Message message) {
        return "/messages/" + message.id().value() + "/formatted";
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(Visits.body(result));
    }
}
