package dev.firstline.casepages;

import dev.firstline.mailtext.html.CleanHtml;
import dev.firstline.mailtext.newtext.structure.FoldedHtml;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;
import dev.firstline.web.view.Html;
import dev.firstline.web.view.MessageView;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import java.util.function.UnaryOperator;

/**
 * What a frame of a page shows of a mail as its sender formatted it (MAIL-9). Its HTML is cleaned
 * anew whenever it is shown; should anything slip through, the frame still runs no script, sends no
 * form, and loads nothing from elsewhere unless its reader asked.
 */
@Component
public class FormattedFrames {

    /** {@code frame-ancestors} comes before X-Frame-Options (CSP Level 2, 7.7). */
    private static final String SHUT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:%s;"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox "
                    + MessageView.FRAME_SANDBOX;

    private static final String REMOTE_PICTURES = " https: http:";

    private final Templates templates;

    FormattedFrames(Templates templates) {
        this.templates = templates;
    }

    /**
     * The frame's content.
     *
     * @param html as it was sent
     * @param enclosed addresses of the pictures that came along, by what the HTML calls them
     * @param remote whether pictures from elsewhere are loaded, too
     */
    public JteModel show(
            Page page,
            String html,
            UnaryOperator<String> enclosed,
            boolean remote,
            HttpServletResponse response) {
        String folded = FoldedHtml.of(html, page.text("web.quoted-part"));
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
}
