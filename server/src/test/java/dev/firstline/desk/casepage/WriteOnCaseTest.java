package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cases.Attachment;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Resolution;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

@FirstlineTest
class WriteOnCaseTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Conversations conversations;
    @Autowired private CustomerWords words;
    @Autowired private Resolutions resolutions;
    @Autowired private BusinessTime time;
    @Autowired private MockMvcTester web;

    @Test
    @Requirement({"CAS-3.public-replies", "CAS-1.taking-starts-work", "COM-4.met-by-person"})
    void sendsAReplyThatMakesTheCaseTheirsAndMeetsThePromise() {
        Case subject = desk.opened("Which file system?");
        var answer = write(subject, "/messages", "public", "Which **file system** is it?");
        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(Desk.address(subject));
        var page = desk.see(cast.ion(), subject);
        assertThat(page.select(".message.from-staff .prose strong").text())
                .isEqualTo("file system");
        assertThat(page.select(".work").text()).contains("Owner Ion Marin", "in progress");
        assertThat(page.select(".clock.met")).isNotEmpty();
    }

    @Test
    @Requirement({"CAS-1.waiting-for-customer", "CAS-12.seen-by-everybody"})
    void asksTheCustomerAndWaitsInOneGo() {
        Case subject = desk.opened("A question back");
        write(subject, "/messages?wait=true", "public", "Please send the log.");
        assertThat(desk.now(subject).state()).isEqualTo(CaseState.WAITING_FOR_CUSTOMER);
        assertThat(desk.see(cast.ion(), subject).select(".turn").text())
                .startsWith("The customer’s turn");
    }

    @Test
    @Requirement("CAS-3.internal-notes")
    void keepsNotesApartFromWhatTheCustomerReads() {
        Case subject = desk.opened("With a note");
        write(subject, "/messages", "internal", "Looks like the lock again.");
        var note = desk.see(cast.ion(), subject).select(".message.note").text();
        assertThat(note).contains("seen by staff only", "Looks like the lock again.");
        assertThat(conversations.list(cast.ana().actor(), subject)).hasSize(1);
        assertThat(desk.now(subject).handling().owner()).isEmpty();
    }

    @Test
    void emphasisesAColleagueWhomANoteMentions() {
        Case subject = desk.opened("With a mention");
        cast.tudor();
        write(subject, "/messages", "internal", "Ask @tudor, not `@tudor`.");
        var note = desk.see(cast.ion(), subject).select(".message.note");
        assertThat(note.select(".prose strong").eachText()).containsExactly("@Tudor Dan");
    }

    @Test
    @Requirement({"CAS-3.telephone-notes", "INT-7.verification-recorded"})
    void recordsACall() {
        Case subject = desk.opened("They called");
        var fields = Map.of("direction", "in", "verified", "true", "body", "They have 8.2.");
        assertThat(desk.send(cast.ion(), subject, "/calls", fields)).hasStatus(303);
        assertThat(conversations.list(cast.ion().actor(), subject).getLast().call())
                .isEqualTo(new Call(true, true));
        assertThat(desk.see(cast.ion(), subject).text()).contains("telephone, customer called");
    }

    @Test
    @Requirement("COM-4.met-by-call")
    void recordsWhenACallTookPlace() throws Exception {
        Instant opened = time.instant().minus(Duration.ofHours(2));
        Case subject = time.replaying(opened, () -> desk.opened("They called before"));
        Instant then = opened.plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        assertThat(desk.send(cast.ion(), subject, "/calls", call(then))).hasStatus(303);
        assertThat(conversations.list(cast.ion().actor(), subject).getLast().at()).isEqualTo(then);
        assertThat(desk.see(cast.ion(), subject).text()).contains("noted later");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void refusesACallOfBeforeTheCaseOrOfTheFutureAndKeepsWhatWasTyped() {
        Case subject = desk.opened("They called before");
        for (int hours : new int[] {-1, 1}) {
            var fields = call(time.instant().plus(Duration.ofHours(hours)));
            var answer = desk.send(cast.ion(), subject, "/calls", fields);
            assertThat(answer).hasStatus(422);
            var page = Desk.page(answer);
            assertThat(page.select("#field-at-error").text())
                    .contains("between the receipt of the case and now");
            assertThat(page.select("#field-at").attr("value")).isEqualTo(fields.get("at"));
            assertThat(page.select("#composer-body").text()).isEqualTo("They have 8.2.");
        }
    }

    private Map<String, String> call(Instant at) {
        String local = LocalDateTime.ofInstant(at, ZoneId.of("Europe/Bucharest")).toString();
        return Map.of("direction", "in", "body", "They have 8.2.", "at", local.substring(0, 16));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnEmptyReplyBesideItsField() {
        Case subject = desk.opened("Nothing to say");
        var answer = write(subject, "/messages", "public", " ");
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#composer-body-error").text())
                .contains("There is nothing to send yet");
        assertThat(desk.now(subject).version()).isEqualTo(subject.version());
    }

    @Test
    @Requirement("NFR-2.sent-again")
    void sendsOnceWhatIsSentTwice() {
        Case subject = desk.opened("Two clicks");
        var page = desk.see(cast.ion(), subject);
        var reply = Map.of("visibility", "public", "body", "Only once.");
        desk.send(cast.ion(), page, "/messages?wait=true", reply);
        assertThat(desk.send(cast.ion(), page, "/messages?wait=true", reply)).hasStatus(303);
        assertThat(conversations.list(cast.ion().actor(), subject)).hasSize(2);
    }

    @Test
    @Requirement({"CAS-10.second-look", "NFR-7.keeps-typed"})
    void keepsTheTextAndShowsWhatIsNewWhereTheCaseChangedMeanwhile() {
        Case subject = desk.opened("Two people at once");
        var old = desk.see(cast.ion(), subject);
        words.write(cast.ana().actor(), CaseAsSeen.of(subject.number()), said("Never mind!"));
        var reply = Map.of("visibility", "public", "body", "Please try this.", "tab", "reply");

        var refused = desk.send(cast.ion(), old, "/messages?wait=true", reply);
        assertThat(refused).hasStatus(409);
        var again = Desk.page(refused);
        assertThat(again.select("#composer-body").text()).isEqualTo("Please try this.");
        assertThat(again.select(".notice.danger").text()).contains("your text is kept");
        assertThat(again.select(".news").text()).contains("Ana Pop wrote");
        assertThat(again.select(".new-mark + .message").text()).contains("Never mind!");

        assertThat(desk.send(cast.ion(), again, "/messages?wait=true", reply)).hasStatus(303);
        assertThat(conversations.list(cast.ion().actor(), subject)).hasSize(3);
    }

    @Test
    @Requirement("CAS-3.attachments")
    void attachesFiles() {
        Case subject = desk.opened("With a file");
        var answer = upload(subject, "/messages", "fix.txt", "set timeout = 60".getBytes(UTF_8));
        assertThat(answer).hasStatus(303);
        assertThat(desk.see(cast.ion(), subject).select(".attachment").text()).contains("fix.txt");
    }

    @Test
    void attachesFilesToACall() {
        Case subject = desk.opened("They called about a file");
        assertThat(upload(subject, "/calls", "log.txt", "timeout".getBytes(UTF_8))).hasStatus(303);
        var recorded = conversations.list(cast.ion().actor(), subject).getLast();
        assertThat(recorded.channel()).isEqualTo(Channel.TELEPHONE);
        assertThat(recorded.attachments()).extracting(Attachment::name).containsExactly("log.txt");
    }

    @Test
    @Requirement({"INT-8.size-limit", "NFR-7.keeps-typed"})
    void keepsTheTextWhereAFileIsTooLarge() {
        Case subject = desk.opened("With a large file");
        var answer = upload(subject, "/messages", "dump.bin", new byte[27_000_000]);
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#composer-body").text()).isEqualTo("See the file.");
        assertThat(Desk.page(answer).select("#composer-body-error").text()).contains("dump.bin");
    }

    @Test
    @Requirement({"CAS-5.enhancements-close", "ENH-1.case-closed", "CAS-1.refused-with-reason"})
    void allowsOnAClosedCaseANoteOnly() {
        Case subject = desk.opened("Soon closed");
        resolutions.resolve(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                List.of(Resolution.ENHANCEMENT_ROUTED),
                said("Written down."));
        var page = desk.see(cast.ion(), subject);
        assertThat(page.select("#answer [name=tab]").eachAttr("value")).containsExactly("note");
        var late = Map.of("visibility", "public", "body", "One more thing");
        assertThat(desk.post(cast.ion(), Desk.address(subject) + "/messages", late)).hasStatus(409);
        assertThat(write(subject, "/messages", "internal", "For the record.")).hasStatus(303);
    }

    private MvcTestResult write(Case subject, String action, String visibility, String text) {
        var fields = Map.of("visibility", visibility, "body", text);
        return desk.send(cast.ion(), subject, action, fields);
    }

    private MvcTestResult upload(Case subject, String action, String name, byte[] content) {
        return web.post()
                .uri(Desk.address(subject) + action)
                .cookie(desk.session(cast.ion()))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("files", name, "text/plain", content))
                .param("visibility", "public")
                .param("version", Integer.toString(subject.version()))
                .param("direction", "in")
                .param("body", "See the file.")
                .exchange();
    }

    private static Said said(String text) {
        return Said.of(Channel.PORTAL, text);
    }
}
