package dev.firstline.web.errors;

import dev.firstline.templates.Templates;
import dev.firstline.web.Htmx;
import dev.firstline.web.Lapse;
import dev.firstline.web.Page;
import dev.firstline.web.Rendered;
import dev.firstline.web.WayBack;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Shows what was sent too late, to be sent again. An open page that htmx keeps has it still: it is
 * told, and given the token that it needs.
 */
@Component
class LapseAnswers {
    private final Templates templates;

    LapseAnswers(Templates templates) {
        this.templates = templates;
    }

    Rendered answer(
            HttpServletRequest request, HttpServletResponse response, Page page, Lapse lapse) {
        String signIn = lapse == Lapse.SIGNED_OUT ? WayBack.toPage(request) : "";
        if (Htmx.asks(request)) {
            Htmx.answerWithNotice(response);
            response.setHeader("HX-Trigger", page.csrf().asTrigger());
            return new Rendered(
                    lapse.status(), templates.errorsLapseNotice(page, lapse.key(), signIn));
        }
        var form = UnsentForm.of(request, page.csrf());
        var back = WayBack.page(request);
        return new Rendered(
                lapse.status(), templates.errorsLapse(page, lapse.key(), signIn, back, form));
    }
}
