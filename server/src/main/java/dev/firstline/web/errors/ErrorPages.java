package dev.firstline.web.errors;

import dev.firstline.templates.Templates;
import dev.firstline.web.Htmx;
import dev.firstline.web.Page;
import dev.firstline.web.Pages;
import dev.firstline.web.Rendered;
import dev.firstline.web.view.Notice;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what no controller answered. People get a page, or within an open page a notice; programs
 * get problem details (RFC 9457). Nobody gets a stack trace.
 */
@Controller
class ErrorPages implements ErrorController {
    private static final String API = "/api/";

    private final Pages pages;
    private final Templates templates;

    ErrorPages(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        if (address(request).startsWith(API)) {
            return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
        }
        var page = page(request, response, status);
        var words = ErrorWords.of(status, page.wording());
        if (!Htmx.asks(request)) {
            return new Rendered(status, templates.errorsError(page, status.value(), words));
        }
        response.setHeader("HX-Retarget", "#notices");
        response.setHeader("HX-Reswap", "innerHTML");
        var notice = Notice.danger(words.title() + ". " + words.advice());
        return new Rendered(status, templates.componentNotice(page, notice));
    }

    /** Where the fault is ours, asking who is signed in may be what failed. */
    private Page page(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
        return status.is5xxServerError()
                ? pages.anonymous(request, response)
                : pages.of(request, response);
    }

    /** Somebody who asks for this address directly finds nothing here. */
    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            var known = HttpStatus.resolve(code);
            return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        }
        return HttpStatus.NOT_FOUND;
    }

    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : "";
    }
}
