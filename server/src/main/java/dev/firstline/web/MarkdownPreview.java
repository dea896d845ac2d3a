package dev.firstline.web;

import dev.firstline.texts.Markdown;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows people what they write as others will see it. */
@Controller
class MarkdownPreview {
    private final Markdown markdown;

    MarkdownPreview(Markdown markdown) {
        this.markdown = markdown;
    }

    @PostMapping(path = "/previews", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String preview(Page page, @RequestParam String text) {
        return text.isBlank()
                ? "<p>" + page.text("composer.nothing-to-preview") + "</p>"
                : markdown.html(text);
    }
}
