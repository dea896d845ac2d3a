package dev.firstline.mail.outgoing;

import java.util.List;

/** A part of a mail, written as text and as HTML alike. */
public sealed interface Block {

    /** A paragraph of ours. */
    record Words(String text) implements Block {}

    /**
     * What somebody said on the case.
     *
     * @param head who and when
     * @param html the same as text, as safe markup
     */
    record Quote(String head, String text, String html) implements Block {}

    /** A list of names and what they mean. */
    record Terms(List<Term> terms) implements Block {

        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** A name and what it means. */
    record Term(String name, String meaning) {}

    /** A link with its words. */
    record Link(String words, String url) implements Block {}
}
