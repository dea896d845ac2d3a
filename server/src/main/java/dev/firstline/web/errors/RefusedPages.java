package dev.firstline.web.errors;

import dev.firstline.explanation.Refused;
import dev.firstline.web.Page;
import dev.firstline.web.Pages;
import dev.firstline.web.Rendered;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers refusals that a page did not catch to show them beside a field. What may not be seen is
 * answered as what does not exist.
 */
@ControllerAdvice
class RefusedPages {
    private final Pages pages;
    private final FaultAnswers answers;

    RefusedPages(Pages pages, FaultAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @ExceptionHandler
    Rendered show(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        var page = pages.of(request, response);
        var status = status(refused);
        return answers.answer(request, response, page, status, words(refused, status, page));
    }

    private static ErrorWords words(Refused refused, HttpStatus status, Page page) {
        var general = ErrorWords.of(status, page.wording());
        return page.findRefusal(refused)
                .map(sentence -> new ErrorWords(general.title(), sentence))
                .orElse(general);
    }

    private static HttpStatus status(Refused refused) {
        return switch (refused.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
