package dev.firstline.demo;

import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;

/** The demo's mailbox, for people and for programs. */
@Controller
class DemoMailPages {

    private final DemoMailbox mailbox;
    private final Templates templates;

    DemoMailPages(DemoMailbox mailbox, Templates templates) {
        this.mailbox = mailbox;
        this.templates = templates;
    }

    @GetMapping(path = "/demo/mail", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<DemoMail> list(@RequestParam(required = false) @Nullable String to) {
        return mailbox.list(to);
    }

    /** Newest first, as people look at a mailbox. */
    @GetMapping(path = "/demo/mail", produces = MediaType.TEXT_HTML_VALUE)
    JteModel show(Page page, @RequestParam(required = false) @Nullable String to) {
        return templates.demoMail(page, to == null ? "" : to, mailbox.list(to).reversed());
    }
}
