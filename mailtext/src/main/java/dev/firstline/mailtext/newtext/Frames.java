package dev.firstline.mailtext.newtext;

import dev.firstline.mailtext.words.Phrases;
import dev.firstline.mailtext.words.Words;

/** The words with which mail programs frame quotes, in all languages. */
final class Frames {
    /** What somebody did, in the line above a quote. */
    static final Phrases WROTE = Words.of("wrote");

    /** The fields of a block as Outlook sets it above a quote. */
    static final Phrases FROM = Words.of("from");

    static final Phrases DATE = Words.of("date");
    static final Phrases TO = Words.of("to");
    static final Phrases SUBJECT = Words.of("subject");

    /** Between hyphens, above a quote. */
    static final Phrases ORIGINAL = Words.of("original-message");

    /** Between hyphens, above a forwarded message. */
    static final Phrases FORWARDED = Words.of("forwarded-message");

    /** As a line of its own above a forwarded message. */
    static final Phrases FORWARD_BEGINS = Words.of("forward-begins");

    /** What the subject of a forward begins with. */
    static final Phrases FORWARD_SUBJECT = Words.of("forward-subject");

    /** In Finnish, what stands for a forward in Danish and Norwegian stands for an answer. */
    static final Phrases FINNISH_ANSWER_SUBJECT = Words.of("answer-subject");

    static final Phrases FINNISH_FROM = Words.ofLanguage("finnish", "from");

    /** What a telephone or a program adds below the text by itself. */
    static final Phrases DEVICE_BEGINS = Words.of("device-begins");

    static final Phrases DEVICE_ENDS = Words.of("device-ends");
    static final Phrases DEVICE_NAMES = Words.of("device-names");

    /** Where such a line leads to in whatever language. */
    static final Phrases DEVICE_LINKS = Words.of("device-links");

    private Frames() {}
}
