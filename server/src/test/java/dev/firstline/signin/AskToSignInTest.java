package dev.firstline.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where somebody was going is kept while they sign in. */
@FirstlineTest
@Requirement("NFR-7.says-what-to-do")
class AskToSignInTest {

    @Autowired private MockMvcTester web;

    @Test
    void leadsBackToThePageWithItsQuery() {
        assertThat(web.get().uri("/desk/search?q=zebra"))
                .hasRedirectedUrl("/sign-in?next=%2Fdesk%2Fsearch%3Fq%3Dzebra");
    }

    @Test
    void leadsBackToThePageThatAnOpenOneWasToBecome() {
        assertThat(
                        web.get()
                                .uri("/desk/mine?from=x")
                                .header("HX-Request", "true")
                                .header("HX-Boosted", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in?next=%2Fdesk%2Fmine%3Ffrom%3Dx");
    }

    @Test
    void leavesNoPageForAPartOfIt() {
        assertThat(web.get().uri("/desk/calls/new?find=an").header("HX-Request", "true"))
                .hasStatus(401)
                .doesNotContainHeader("HX-Redirect");
    }
}
