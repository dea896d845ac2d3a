package dev.firstline.mailtext.newtext;

import dev.firstline.mailtext.html.Page;
import dev.firstline.mailtext.newtext.structure.QuoteBegin;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A text told apart (MAIL-5): nothing of it is lost.
 *
 * @param reply what is new, trimmed; answers between or below quotes keep them as their context
 * @param quoted the quotes and the signature at the end, trimmed, "" where there are none
 */
public record NewText(String reply, String quoted) {
    /** The line that our own mail carries above its text: what stands over it is the answer. */
    public static final String REPLY_MARKER = "## Reply above this line ##";

    private static final int MOST_ROUNDS = 8;

    private static final List<Rule> RULES =
            List.of(
                    new AboveOurMarker(),
                    new AboveHeaderBlock(),
                    new AboveAttribution(),
                    new AboveTrailingQuote(),
                    new AboveSignature(),
                    new AboveDeviceLine());

    /**
     * Tells a text apart; where the rules are in doubt, it is new.
     *
     * @param subject tells a forward, whose text is all content, from an answer
     */
    public static NewText of(String text, String subject) {
        return of(text, null, subject);
    }

    /**
     * Tells a text apart that came with HTML.
     *
     * @param html that says the same as the text, or null: its structure is asked first
     */
    public static NewText of(String text, @Nullable Page html, String subject) {
        var lines = Lines.of(text);
        int end = endOfNew(lines, endByStructure(lines, html));
        boolean keepsAll = Forward.begin(lines, subject) <= end;
        return keepsAll
                ? new NewText(text.strip(), "")
                : new NewText(lines.join(0, end), lines.join(end, lines.size()));
    }

    private static int endByStructure(Lines lines, @Nullable Page html) {
        return html == null
                ? lines.size()
                : QuoteBegin.in(lines.all(), html).stream()
                        .map(at -> HeaderBlock.withSeparators(lines, at))
                        .findFirst()
                        .orElse(lines.size());
    }

    /**
     * Rules are asked again, since a signature may stand above a quote and a quote above that; not
     * without end, since each round reads all lines.
     */
    private static int endOfNew(Lines lines, int outermost) {
        int end = outermost;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = end;
            for (var rule : RULES) {
                end = rule.endOfNew(lines, end);
            }
            if (end == before) {
                return end;
            }
        }
        return end;
    }
}
