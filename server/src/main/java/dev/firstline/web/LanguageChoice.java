package dev.firstline.web;

import static org.springframework.http.HttpStatus.SEE_OTHER;

import dev.firstline.texts.Language;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets anybody choose the language: kept in a cookie, and with the person where one is signed in.
 */
@Controller
class LanguageChoice {
    private static final String COOKIE = "language";

    private final ObjectProvider<Visitors> visitors;

    LanguageChoice(ObjectProvider<Visitors> visitors) {
        this.visitors = visitors;
    }

    @PostMapping("/language")
    ResponseEntity<Void> choose(
            @RequestParam String to, @RequestParam String back, HttpServletRequest request) {
        var language = Language.find(to).orElse(Language.EN);
        visitors.ifAvailable(
                all -> all.find(request).ifPresent(visitor -> all.choose(visitor, language)));
        return ResponseEntity.status(SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie(language).toString())
                .location(URI.create(withQuery(back, WayBack.page(request))))
                .build();
    }

    /** The page as it was asked for, where the browser tells more of its address than the form. */
    private static String withQuery(String back, String page) {
        return page.startsWith(back + "?") ? page : LocalPath.orHome(back);
    }

    static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Language.find(cookie.getValue()));
    }

    private static ResponseCookie cookie(Language language) {
        return ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
