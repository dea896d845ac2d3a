package dev.firstline.web.dev;

import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;

/** Every component in all its states, to look at while working on them. Never in production. */
@Controller
@ConditionalOnBooleanProperty("firstline.dev")
class Showcase {
    private final Templates templates;
    private final SampleConversation conversation;

    Showcase(Templates templates, SampleConversation conversation) {
        this.templates = templates;
        this.conversation = conversation;
    }

    @GetMapping("/dev/components")
    JteModel components(Page page) {
        return templates.devComponents(page, new Samples(page.now()));
    }

    @GetMapping("/dev/queue")
    JteModel queue(Page page) {
        return templates.devQueue(page, new Samples(page.now()));
    }

    @GetMapping("/dev/case")
    JteModel casePage(Page page) {
        return templates.devCasePage(page, new Samples(page.now()), conversation.at(page.now()));
    }

    @GetMapping("/dev/requests")
    JteModel requests(Page page) {
        return templates.devRequests(page, new Samples(page.now()));
    }

    @GetMapping("/dev/request")
    JteModel request(Page page) {
        return templates.devRequest(page, new Samples(page.now()), conversation.at(page.now()));
    }

    @GetMapping("/dev/new-request")
    JteModel newRequest(Page page) {
        return templates.devNewRequest(page, new Samples(page.now()));
    }

    @GetMapping("/dev/errors/{status}")
    void error(@PathVariable int status, HttpServletResponse response) throws IOException {
        response.sendError(status);
    }
}
