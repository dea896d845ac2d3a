package dev.firstline.api;

import static dev.firstline.api.Requesting.open;
import static dev.firstline.cases.LeftOutFile.Reason.TOO_LARGE;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.MessageId;
import dev.firstline.cast.Cast;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is said on a case, with the files that come with it. */
@FirstlineTest
class MessagesTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;
    @Autowired private Requests requests;
    @Autowired private LeftOutFiles leftOut;

    private Program ana;

    @BeforeEach
    void makeToken() {
        ana = programs.of(cast.ana());
    }

    @Test
    @Requirement({"API-1.shape", "CAS-3.channel-and-author"})
    void areShownExactlyAsProgramsOutsideExpectThem() {
        String address = open(ana, "Shape");
        Answer said = ana.post(address + "/messages", "{\"body\": \"**Now** <b>x</b>\"}");
        assertThat(said.json().propertyNames())
                .contains(
                        "id",
                        "author",
                        "at",
                        "channel",
                        "visibility",
                        "text",
                        "html",
                        "attachments");
        assertThat(said.at("/author/name")).isEqualTo("Ana Pop");
        assertThat(said.at("/channel")).isEqualTo("api");
        assertThat(said.at("/visibility")).isEqualTo("public");
        assertThat(said.at("/text")).isEqualTo("**Now** <b>x</b>");
        assertThat(said.at("/html")).contains("<strong>Now</strong>").doesNotContain("<b>");
        assertThat(said.json().get("attachments").isEmpty()).isTrue();
        assertThat(ana.get(address + "/messages/" + said.at("/id")).body()).isEqualTo(said.body());
    }

    @Test
    void byMailAreNoMarkdown() {
        var asked = Request.of(cast.ana().id(), Channel.MAIL, "Stars", "2 * 3 * 4 <br> # 5");
        String address = "/cases/" + requests.open(cast.ana().actor(), asked).number();
        assertThat(ana.get(address + "/messages").at("/items/0/html"))
                .isEqualTo("<p>2 * 3 * 4 &lt;br&gt; # 5</p>");
    }

    @Test
    @Requirement("CAS-3.channel-and-author")
    void sayByWhichChannelTheyCame() {
        String address = open(ana, "Channel");
        assertThat(
                        programs.of(cast.ion())
                                .post(
                                        address + "/messages",
                                        "{\"body\": \"x\", \"channel\": \"telephone\"}")
                                .at("/channel"))
                .isEqualTo("telephone");
    }

    @Test
    @Requirement({"CAS-3.attachments", "INT-8.never-run"})
    void carryFilesThatAreFetchedWithTheSameToken() {
        String address = open(ana, "Log");
        Answer said =
                ana.post(
                        address + "/messages",
                        Map.of("body", "The log."),
                        file("files", "../log ă\".txt", "ORA-01013"),
                        file("files", "empty.log", ""));
        assertThat(said.status()).isEqualTo(201);
        assertThat(said.at("/attachments/1/name")).isEqualTo("empty.log");
        assertThat(said.at("/attachments/0/name")).isEqualTo("log ă\".txt");
        assertThat(said.at("/attachments/0/size")).isEqualTo("9");
        assertThat(said.at("/attachments/0/type")).isEqualTo("text/plain");
        String url = said.at("/attachments/0/url");
        Answer fetched = ana.get(url);
        assertThat(fetched.body()).isEqualTo("ORA-01013");
        assertThat(fetched.header("Content-Disposition")).startsWith("attachment");
        assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(programs.of(cast.bea()).get(url).refusal())
                .isEqualTo("404 attachment-not-found");
        assertThat(ana.get("/attachments/none").refusal()).isEqualTo("404 attachment-not-found");
    }

    @Test
    void mayBeNothingButFiles() {
        String address = open(ana, "No words");
        assertThat(ana.post(address + "/messages", Map.of(), file("files", "a.txt", "x")).status())
                .isEqualTo(201);
    }

    @Test
    @Requirement("CAS-3.attachments")
    void openACaseWithFilesToo() {
        Answer opened =
                ana.post(
                        "/cases",
                        Map.of("subject", "With a file", "body", "See there"),
                        file("files", "a.txt", "x"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(
                        ana.get("/cases/" + opened.at("/number") + "/messages")
                                .at("/items/0/attachments/0/name"))
                .isEqualTo("a.txt");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void loseNothingInSilence() {
        assertThat(
                        ana.post("/cases", Map.of("subject", "x"), file("attachment", "a.txt", "x"))
                                .refusal())
                .isEqualTo("422 field attachment");
        assertThat(ana.post("/cases", Map.of("subject", "x", "colour", "red")).refusal())
                .isEqualTo("422 field colour");
    }

    @Test
    @Requirement("INT-8.size-limit")
    void refuseAFileThatIsTooLarge() {
        var large = new MockPart("files", "dump", new byte[30_000_000]);
        String address = open(ana, "Dump");
        assertThat(ana.post(address + "/messages", Map.of("body", "x"), large).refusal())
                .startsWith("413 ")
                .contains("too-large");
    }

    @Test
    @Requirement("INT-8.size-limit")
    void nameTheFilesThatWereNotKept() {
        var asked = Request.of(cast.ana().id(), Channel.MAIL, "A dump", "See the file.");
        Case opened = requests.open(cast.ana().actor(), asked);
        String messages = "/cases/" + opened.number() + "/messages";
        assertThat(ana.get(messages).json().at("/items/0/leftOut").isEmpty()).isTrue();
        var id = new MessageId(Long.parseLong(ana.get(messages).at("/items/0/id")));
        leftOut.note(id, List.of(new LeftOutFile("dump", 30_000_000, TOO_LARGE, 25_000_000)));
        assertThat(ana.get(messages).json().at("/items/0/leftOut").toString())
                .isEqualTo(
                        "[{\"name\":\"dump\",\"size\":30000000,"
                                + "\"reason\":\"too-large\",\"allowed\":25000000}]");
    }

    private static MockPart file(String part, String name, String content) {
        return new MockPart(part, name, content.getBytes(StandardCharsets.UTF_8));
    }
}
