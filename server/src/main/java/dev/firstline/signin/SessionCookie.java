package dev.firstline.signin;

import dev.firstline.access.Secret;
import dev.firstline.accounts.Sessions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Optional;

/** The cookie that carries a session's secret: for our pages only, out of reach of scripts. */
@Component
class SessionCookie {

    private static final String NAME = "firstline-session";

    private final boolean secure;

    SessionCookie(@Value("${firstline.public-url}") String publicUrl) {
        this.secure = publicUrl.startsWith("https:");
    }

    Optional<Secret> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .map(Secret::new);
    }

    void give(HttpServletResponse response, Secret secret) {
        set(response, secret.text(), Sessions.IDLE);
    }

    void takeBack(HttpServletResponse response) {
        set(response, "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String value, Duration life) {
        ResponseCookie cookie =
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(life)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
