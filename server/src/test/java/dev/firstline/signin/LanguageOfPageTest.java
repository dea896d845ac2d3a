package dev.firstline.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Another language is chosen for the page that is seen, with all that it was asked for. */
@FirstlineTest
@Requirement("NFR-4.languages")
class LanguageOfPageTest {

    @Autowired private MockMvcTester web;

    @Test
    void keepsTheQueryOfTheAddress() {
        String asked = "/desk/calls/new?person=4";
        assertThat(chosen("/desk/calls/new", "http://localhost" + asked)).isEqualTo(asked);
        assertThat(chosen("/desk/calls/new", "http://localhost/desk/mine?a=b"))
                .isEqualTo("/desk/calls/new");
        assertThat(chosen("//elsewhere.example", "https://elsewhere.example/?a=b")).isEqualTo("/");
    }

    private String chosen(String back, String page) {
        return String.valueOf(
                web.post()
                        .uri("/language")
                        .with(csrf())
                        .header("Referer", page)
                        .param("to", "ro")
                        .param("back", back)
                        .exchange()
                        .getResponse()
                        .getHeader("Location"));
    }
}
