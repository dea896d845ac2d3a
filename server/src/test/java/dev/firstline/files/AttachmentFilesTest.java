package dev.firstline.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.Conversations;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

@FirstlineTest
class AttachmentFilesTest {

    private static final byte[] PNG =
            HexFormat.of()
                    .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    private static final byte[] PAGE =
            "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Conversations conversations;
    private Visits visits;

    @BeforeEach
    void anaVisits() {
        visits = new Visits(web, sessions);
    }

    @Test
    void showsPicturesInTheirPlace() {
        assertThat(get(cast.ana(), sent("screen.png", PNG)))
                .hasStatusOk()
                .hasContentType("image/png")
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "inline; filename=\"screen.png\"; filename*=UTF-8''screen.png");
    }

    @Test
    @Requirement("INT-8.never-run")
    void savesAllElseAsMereBytesThatRunNowhere() {
        MvcTestResult served = get(cast.ana(), sent("screen.png.html", PAGE));
        assertThat(served).hasStatusOk().hasContentType("application/octet-stream");
        assertThat(served.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(served)
                .headers()
                .hasValue("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    @Requirement({"INT-8.type-by-content", "INT-8.never-run"})
    void believesTheContentAndNotTheName() {
        assertThat(get(cast.ana(), sent("screen.png", PAGE)))
                .hasContentType("application/octet-stream");
    }

    @Test
    void servesTheDeskToo() {
        assertThat(get(cast.ion(), sent("screen.png", PNG))).hasStatusOk();
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void doesNotExistForOthers() {
        assertThat(get(cast.bea(), sent("screen.png", PNG))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(cast.bea(), UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID sent(String name, byte[] content) {
        Case asked = life.asked(cast.ana(), "Export stops");
        visits.post(
                cast.ana(),
                "/requests/" + asked.number() + "/messages",
                List.of(Visits.file(name, content)),
                "body",
                "Here it is.");
        return conversations
                .list(cast.ana().actor(), asked)
                .getLast()
                .attachments()
                .getFirst()
                .id();
    }

    private MvcTestResult get(Person by, UUID id) {
        return visits.get(by, "/attachments/" + id);
    }
}
