package dev.firstline.casepages;

import dev.firstline.access.Actor;
import dev.firstline.cases.Attachment;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.FormattedMessage;
import dev.firstline.cases.MessageId;
import dev.firstline.web.Page;

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

/** A message of a case as its sender formatted it, for a frame of the case's page (MAIL-9). */
@Controller
class FormattedMessagePages {

    /** Remote pictures are asked for within a case page: a link in a mail asks for none. */
    private static final String FRAME = "iframe";

    private final Conversations conversations;
    private final FormattedFrames frames;

    FormattedMessagePages(Conversations conversations, FormattedFrames frames) {
        this.conversations = conversations;
        this.frames = frames;
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
        return frames.show(page, sent.html(), addresses(sent), remote, response);
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
