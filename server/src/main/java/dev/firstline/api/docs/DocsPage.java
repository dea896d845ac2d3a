package dev.firstline.api.docs;

import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import jakarta.servlet.http.HttpServletRequest;

import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;

/** Shows the description to people; programs that ask the same address get the document itself. */
@Controller
class DocsPage {

    private final OpenApiWebMvcResource document;
    private final DocsReader reader;
    private final Templates templates;

    DocsPage(OpenApiWebMvcResource document, DocsReader reader, Templates templates) {
        this.document = document;
        this.reader = reader;
        this.templates = templates;
    }

    @GetMapping(path = "/api/docs", produces = MediaType.TEXT_HTML_VALUE)
    Object show(Page page, HttpServletRequest request) throws IOException {
        byte[] json = document.openapiJson(request, "/api/docs", Locale.ENGLISH);
        return templates.apiDocs(page, reader.read(JsonMapper.shared().readTree(json)));
    }
}
