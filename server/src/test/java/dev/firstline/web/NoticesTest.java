package dev.firstline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.web.view.Notice;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.List;
import java.util.Objects;

class NoticesTest {
    private final MockHttpServletResponse said = new MockHttpServletResponse();
    private final MockHttpServletResponse shown = new MockHttpServletResponse();

    @Test
    void aNoticeIsSaidOnTheNextPageAndThenForgotten() {
        Notices.say(said, "error.status", "ț&=; 2");
        assertThat(take(cookie(said)))
                .extracting(Notice::text)
                .singleElement()
                .asString()
                .contains("ț&=; 2");
        assertThat(cookie(shown).getMaxAge()).isZero();
    }

    @Test
    void aNoticeClearsTheDraftThatWasSent() {
        Notices.sayAndClearDraft(said, "case-1", "web.sign-out");
        assertThat(take(cookie(said))).extracting(Notice::draft).containsExactly("case-1");
    }

    @Test
    void nobodyMakesUsSayWordsThatAreNotOurs() {
        assertThat(take(new Cookie("notice", "&Send+us+your+password"))).isEmpty();
        assertThat(take(new Cookie("notice", "%zz&%zz"))).isEmpty();
        assertThat(take(new Cookie("notice", ""))).isEmpty();
    }

    private List<Notice> take(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return Notices.take(request, shown, Look.english().wording());
    }

    private static Cookie cookie(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie("notice"));
    }
}
