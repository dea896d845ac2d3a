package dev.firstline.casepages;

import dev.firstline.access.Actor;
import dev.firstline.cases.Attachment;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.FormattedMessage;
import dev.firstline.cases.MessageId;
import dev.firstline.mailtext.html.CleanHtml;
import dev.firstline.mailtext.newtext.structure.FoldedHtml;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.view.Html;
import dev.firstline.web.view.MessageView;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A message as its sender formatted it, for a frame of a case page (MAIL-9). Its HTML is cleaned
 * anew whenever it is shown; should anything slip through, the frame still runs no script, sends no
 * form, and loads nothing from elsewhere unless its reader asked.
 */
@Controller
class FormattedMessagePages {

    /** {@code frame-ancestors} comes before X-Frame-Options (CSP Level 2, 7.7). */
    private static final String SHUT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:%s;"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox "
                    + MessageView.FRAME_SANDBOX;

    private static final String REMOTE_PICTURES = " https: http:";

    /** Remote pictures are asked for within a case page: a link in a mail asks for none. */
    private static final String FRAME = "iframe";

    private final Conversations conversations;
    private final Templates templates;

    FormattedMessagePages(Conversations conversations, Templates templates) {
        this.conversations = conversations;
        this.templates = templates;
    }

    @GetMapping("/messages/{id}/formatted")
    JteModel show(
            Page page,
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String pictures,
            @RequestHeader(name = "Sec-Fetch-Dest", defaultValue = FRAME) String shownIn,
            HttpServletResponse response) {
        FormattedMessage sent = conversations.getFormatted(actor, new MessageId(id));
        boolean remote = "shown".equals(pictures) && shownIn.equals(FRAME);
        String folded = FoldedHtml.of(sent.html(), page.text("web.quoted-part"));
        UnaryOperator<String> enclosed = addresses(sent);
        String clean =
                remote
                        ? CleanHtml.withRemotePictures(folded, enclosed)
                        : CleanHtml.of(folded, enclosed);
        response.setHeader(
                "Content-Security-Policy", SHUT.formatted(remote ? REMOTE_PICTURES : ""));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-DNS-Prefetch-Control", "off");
        return templates.casepagesFormatted(
                page, page.text("web.formatted"), new Html(clean), CleanHtml.countHeldBack(clean));
    }

    /** Where the pictures that came along are had, by what the HTML calls them. */
    private static UnaryOperator<String> addresses(FormattedMessage sent) {
        Map<String, String> known =
                sent.message().attachments().stream()
                        .filter(file -> file.contentId() != null && file.isPicture())
                        .collect(
                                Collectors.toMap(
                                        Attachment::contentId,
                                        file -> "/attachments/" + file.id(),
                                        (first, second) -> first));
        return contentId -> known.getOrDefault(contentId, "");
    }
}
