package dev.firstline.web.errors;

import dev.firstline.texts.Wording;

import org.springframework.http.HttpStatus;

/** What went wrong, and what to do about it. */
public record ErrorWords(String title, String advice) {

    static ErrorWords of(HttpStatus status, Wording wording) {
        var key =
                switch (status) {
                    case FORBIDDEN, UNAUTHORIZED -> "error.forbidden";
                    case NOT_FOUND, METHOD_NOT_ALLOWED -> "error.not-found";
                    case CONFLICT -> "error.conflict";
                    case CONTENT_TOO_LARGE -> "error.too-large";
                    case UNPROCESSABLE_CONTENT -> "error.unprocessable";
                    case TOO_MANY_REQUESTS -> "error.too-many";
                    default -> status.is4xxClientError() ? "error.bad-request" : "error.server";
                };
        return new ErrorWords(wording.text(key), wording.text(key + ".advice"));
    }
}
