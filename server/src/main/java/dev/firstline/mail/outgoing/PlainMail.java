package dev.firstline.mail.outgoing;

import dev.firstline.mailtext.newtext.NewText;

import java.util.List;
import java.util.stream.Collectors;

/** The text part of a mail. */
final class PlainMail {

    private PlainMail() {}

    static String write(Letterhead head, List<Block> blocks) {
        String body = blocks.stream().map(PlainMail::text).collect(Collectors.joining("\n\n"));
        return NewText.REPLY_MARKER
                + "\n\n"
                + head.greeting()
                + "\n\n"
                + body
                + "\n\n-- \n"
                + head.signature()
                + "\n";
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Words words -> words.text();
            case Block.Quote quote -> quote.head() + ":\n\n" + quote.text().strip();
            case Block.Terms terms ->
                    terms.terms().stream()
                            .map(term -> "* " + term.name() + ": " + term.meaning())
                            .collect(Collectors.joining("\n"));
            case Block.Link link -> link.words() + ": " + link.url();
        };
    }
}
