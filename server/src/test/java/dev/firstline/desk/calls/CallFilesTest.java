package dev.firstline.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that callers send while they speak. */
@FirstlineTest
class CallFilesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private MockMvcTester web;

    @Test
    void keepsTheFilesOfACallThatOpensACase() {
        var answer = upload("The caller mailed it", "screen.txt", new byte[] {'x'});
        assertThat(answer).hasStatus(303);
        var opened = desk.see(cast.ion(), String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(opened.select(".attachment").text()).contains("screen.txt");
    }

    @Test
    void keepsTheFilesOfACallAboutACase() {
        Case subject = desk.opened("Still open");
        var answer = upload(Long.toString(subject.number()), "", "trace.txt", new byte[] {'x'});
        assertThat(answer).redirectedUrl().isEqualTo(Desk.address(subject));
        assertThat(desk.see(cast.ion(), subject).select(".attachment").text())
                .contains("trace.txt");
    }

    @Test
    void keepsWhatWasTypedWhereAFileIsTooLarge() {
        var answer = upload("Large", "dump.bin", new byte[27_000_000]);
        assertThat(answer).hasStatus(422);
        var page = Desk.page(answer);
        assertThat(page.select("#composer-body").text()).isEqualTo("See the file.");
        assertThat(page.select("#field-subject").val()).isEqualTo("Large");
        assertThat(page.select("#composer-body-error").text())
                .contains("dump.bin", "choose yours again");
    }

    @Test
    void asksForTheFilesAgainWhereTheCallIsRefused() {
        var answer = upload(" ", "screen.txt", new byte[] {'x'});
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select(".notice.danger").text())
                .contains("choose yours again");
    }

    private MvcTestResult upload(String subject, String name, byte[] content) {
        return upload("0", subject, name, content);
    }

    private MvcTestResult upload(String about, String subject, String name, byte[] content) {
        return web.post()
                .uri("/desk/calls")
                .cookie(desk.session(cast.ion()))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("files", name, "text/plain", content))
                .param("person", Long.toString(cast.ana().id().value()))
                .param("case", about)
                .param("subject", subject)
                .param("priority", "low")
                .param("body", "See the file.")
                .exchange();
    }
}
