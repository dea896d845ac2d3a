package dev.firstline.web.errors;

import dev.firstline.templates.Templates;
import dev.firstline.web.Htmx;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;
import dev.firstline.web.view.Notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells people what went wrong: on a page of its own, or within an open page as a notice. */
@Component
class FaultAnswers {
    private final Templates templates;

    FaultAnswers(Templates templates) {
        this.templates = templates;
    }

    Rendered answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            HttpStatus status,
            ErrorWords words) {
        if (!Htmx.asks(request)) {
            return new Rendered(
                    status, templates.errorsError(page, status.value(), words, Typed.in(request)));
        }
        Htmx.answerWithNotice(response);
        var notice = Notice.danger(words.title() + ". " + words.advice());
        return new Rendered(status, templates.componentNotice(page, notice));
    }
}
