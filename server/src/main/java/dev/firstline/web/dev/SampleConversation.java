package dev.firstline.web.dev;

import static java.time.Duration.ofMinutes;

import dev.firstline.texts.Markdown;
import dev.firstline.web.view.AttachmentView;
import dev.firstline.web.view.Html;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.MessageView.Kind;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** A conversation of the showcase. */
@Component
@ConditionalOnBooleanProperty("firstline.dev")
class SampleConversation {
    private static final String QUESTION =
            """
            Hello,

            since this morning the export of the yearly ledger stops at 40 %. We need it for the audit on Friday. \
            The log says:

            ```
            2026-11-20 08:57:12,418 ERROR [export-3] ledger.Export - batch 417 of 1042 failed
            java.sql.SQLTimeoutException: ORA-01013: user requested cancel of current operation
            ```

            Nothing was changed on our side, except that *two users* were added last night.

            Thank you,
            Ana
            """;
    private static final String ANSWER =
            """
            Hello Ana,

            thank you for the log. The export waits for a lock that the nightly job holds:

            1. Open **Jobs**, stop `ledger-nightly`
            2. Start the export again

            | release | has the fault |
            |---------|---------------|
            | 8.1     | yes           |
            | 8.2     | from 8.2.4 on not |

            More in https://kb.vendor.example/7. Please tell us whether that helps.
            """;
    private static final String QUOTED =
            "On Tuesday Ion wrote:\n\nThe export was moved to a queue of its own in release 8.1.";

    private final Markdown markdown;

    SampleConversation(Markdown markdown) {
        this.markdown = markdown;
    }

    List<MessageView> at(Instant now) {
        var log = new AttachmentView("ledger-export-2026-11-20-08-57.log", "#", 48_213);
        var picture = new AttachmentView("screen.png", "#", 1_482_100);
        return List.of(
                message(
                        "1",
                        Kind.FROM_CUSTOMER,
                        "Ana Pop",
                        190,
                        now,
                        QUESTION,
                        QUOTED,
                        log,
                        picture),
                message("2", Kind.AUTOMATIC, "Firstline", 189, now, "We have your request.", ""),
                message(
                        "3",
                        Kind.NOTE,
                        "Ion Radu",
                        120,
                        now,
                        "Same as case 9981? The lock again.",
                        ""),
                message("4", Kind.FROM_STAFF, "Ion Radu", 42, now, ANSWER, ""));
    }

    private MessageView message(
            String id,
            Kind kind,
            String author,
            int minutesAgo,
            Instant now,
            String body,
            String quoted,
            AttachmentView... attachments) {
        return new MessageView(
                id,
                kind,
                author,
                "mail",
                now.minus(ofMinutes(minutesAgo)),
                new Html(markdown.html(body)),
                new Html(markdown.html(quoted)),
                12,
                "",
                List.of(attachments),
                List.of());
    }
}
