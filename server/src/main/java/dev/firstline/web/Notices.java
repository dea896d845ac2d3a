package dev.firstline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.texts.Wording;
import dev.firstline.web.view.Notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence carried over a redirect: "Your reply was sent." It travels in a short-lived cookie as
 * the key of a text and its arguments, so that nobody can make us say words that are not ours.
 */
public final class Notices {
    private static final String COOKIE = "notice";

    private Notices() {}

    /** Says on the next page the text of that key, with these arguments. */
    public static void say(HttpServletResponse response, String key, String... arguments) {
        sayAndClearDraft(response, "", key, arguments);
    }

    /** The same, and tells the browser to forget the draft of that name: it has been sent. */
    public static void sayAndClearDraft(
            HttpServletResponse response, String draft, String key, String... arguments) {
        var value =
                Stream.concat(Stream.of(draft, key), Arrays.stream(arguments))
                        .map(part -> URLEncoder.encode(part, UTF_8))
                        .collect(Collectors.joining("&"));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, Duration.ofMinutes(1)));
    }

    static List<Notice> take(
            HttpServletRequest request, HttpServletResponse response, Wording wording) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return List.of();
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        return read(cookie.getValue(), wording);
    }

    private static List<Notice> read(String value, Wording wording) {
        var parts = value.split("&", -1);
        if (parts.length < 2 || !wording.has(decode(parts[1]))) {
            return List.of();
        }
        Object[] arguments = Arrays.stream(parts).skip(2).map(Notices::decode).toArray();
        var text = wording.text(decode(parts[1]), arguments);
        return List.of(Notice.good(text).clearing(decode(parts[0])));
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(life)
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }
}
