package dev.firstline.mailtext.newtext.structure;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** How the programs mark in HTML what is not new. Another program is another line. */
final class Marks {
    private static final Evaluator QUOTES =
            anyOf(
                    // Gmail
                    "blockquote.gmail_quote",
                    ".gmail_attr",
                    // Apple Mail, Thunderbird, Roundcube, Outlook for Mac
                    "blockquote[type=cite]",
                    ".moz-cite-prefix",
                    "#reply-intro",
                    // Yahoo, whose classes carry a prefix that changes
                    "[class*=yahoo_quoted]",
                    // Proton
                    ".protonmail_quote",
                    // Zoho
                    ".zmail_extra",
                    ".zmail_extra_hr",
                    // GMX and WEB.DE
                    "div[name=quote]",
                    // NetEase, Front
                    "#isReplyContent",
                    ".front-blockquote");

    private static final Evaluator BEGINNINGS =
            anyOf(
                    // Outlook on the web, on telephones, and the new one
                    "#appendonsend",
                    "#divRplyFwdMsg",
                    "#mail-editor-reference-message-container",
                    "#OLK_SRC_BODY_SECTION",
                    "hr#stopSpelling",
                    // Zimbra
                    "hr#zwchr",
                    "[data-marker=__DIVIDER__]",
                    "[data-marker=__QUOTED_TEXT__]");

    private static final Evaluator SIGNATURES =
            anyOf(
                    ".gmail_signature",
                    ".gmail_signature_prefix",
                    ".moz-signature",
                    "#Signature",
                    "#ms-outlook-mobile-signature",
                    ".protonmail_signature_block",
                    "#composer_signature",
                    "#ymail_android_signature",
                    "#ymail_ios_signature",
                    "#AppleMailSignature",
                    "[data-marker=__SIG_PRE__]",
                    "[data-marker=__SIG_POST__]");

    private Marks() {}

    /** Quoted, from its start to its end: an answer may follow. */
    static boolean isQuote(Element element) {
        return is(element, QUOTES) && !isForward(element);
    }

    static boolean isSignature(Element element) {
        return is(element, SIGNATURES);
    }

    /** All from here on is quoted. */
    static boolean isBeginning(Element element) {
        return is(element, BEGINNINGS) || OutlookHeader.is(element) || SamsungHeader.is(element);
    }

    /** Gmail sets the same class on what it quotes and on what it forwards. */
    private static boolean isForward(Element element) {
        return element.hasClass("gmail_attr") && Glimpse.of(element).startsWith("-----");
    }

    private static boolean is(Element element, Evaluator marks) {
        return !element.attributes().isEmpty() && marks.matches(element, element);
    }

    private static Evaluator anyOf(String... selectors) {
        return QueryParser.parse(String.join(", ", selectors));
    }
}
