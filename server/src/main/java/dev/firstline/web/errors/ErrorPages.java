package dev.firstline.web.errors;

import dev.firstline.web.Lapse;
import dev.firstline.web.Page;
import dev.firstline.web.Pages;
import dev.firstline.web.problems.Problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what no controller answered. People get a page, or within an open page a notice; programs
 * get problem details (RFC 9457). Nobody gets a stack trace.
 */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final FaultAnswers answers;
    private final LapseAnswers lapses;
    private final Problems problems;

    ErrorPages(Pages pages, FaultAnswers answers, LapseAnswers lapses, Problems problems) {
        this.pages = pages;
        this.answers = answers;
        this.lapses = lapses;
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        if (Problems.areFor(address(request))) {
            var problem = problems.of(request, status);
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        record(request);
        var page = page(request, response, status);
        var lapse = Lapse.in(request);
        if (lapse.isPresent()) {
            return lapses.answer(request, response, page, lapse.get());
        }
        var words = ErrorWords.of(status, page.wording());
        return answers.answer(request, response, page, status, words);
    }

    /** Without the address: that of a link in a mail is a secret. */
    private static void record(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            log.error("A page failed", fault);
        }
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
