package dev.firstline.mailtext.html;

import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * HTML from outside made harmless (MAIL-9), by the OWASP sanitizer: what is not known to be good is
 * left out.
 *
 * <ul>
 *   <li>Nothing is loaded: the address of a remote picture waits in {@link #HELD_BACK}, from where
 *       a page may take it when its reader asks for that.
 *   <li>Links lead out only, and show where they go.
 *   <li>Styles that harm nobody stay.
 * </ul>
 */
public final class CleanHtml {
    /** The attribute of an {@code img} in which the address of a remote picture waits. */
    public static final String HELD_BACK = "data-held-back";

    /** The class of what is written behind a link; no other element has it. */
    public static final String LINK_TARGET = "link-target";

    /** In text such a mark cannot stand: its quotation mark is escaped there. */
    private static final Pattern HELD_BACK_MARK = Pattern.compile(" " + HELD_BACK + "=\"");

    private static final String[] ELEMENTS = {
        "a",
        "abbr",
        "address",
        "article",
        "b",
        "bdi",
        "bdo",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "main",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var"
    };

    /** Without what paints outside of its own place, over what others say. */
    private static final CssSchema STYLES =
            CssSchema.union(
                    CssSchema.withProperties(
                            CssSchema.DEFAULT.allowedProperties().stream()
                                    .filter(it -> !it.startsWith("outline"))
                                    .filter(it -> !it.equals("box-shadow"))
                                    .toList()),
                    CssSchema.withProperties(List.of("display")));

    /** By these Outlook sets the distance of paragraphs. */
    private static final Pattern OUTLOOK_PARAGRAPH =
            Pattern.compile("Mso(Normal|PlainText|NoSpacing|ListParagraph\\w{0,20})");

    private static final PolicyFactory AS_SENT = policy(new Pictures(id -> "cid:" + id, HELD_BACK));

    private CleanHtml() {}

    /** Pictures that came along keep their cid: addresses, which load nothing. */
    public static String of(String html) {
        return AS_SENT.sanitize(html);
    }

    /**
     * Cleans HTML whose inline pictures can be had.
     *
     * @param address of the picture with this Content-ID; "" where there is none
     */
    public static String of(String html, UnaryOperator<String> address) {
        return policy(new Pictures(address, HELD_BACK)).sanitize(html);
    }

    /**
     * Cleans HTML for a reader who asked for its remote pictures: whoever keeps them learns that
     * the message was read.
     *
     * @param address of the enclosed picture with this Content-ID; "" where there is none
     */
    public static String withRemotePictures(String html, UnaryOperator<String> address) {
        return policy(new Pictures(address, "src")).sanitize(html);
    }

    /** How many remote pictures cleaned HTML holds back. */
    public static int countHeldBack(String clean) {
        return (int) HELD_BACK_MARK.matcher(clean).results().count();
    }

    private static PolicyFactory policy(Pictures pictures) {
        return new HtmlPolicyBuilder()
                .allowElements(ELEMENTS)
                .allowElements(pictures, "img")
                .allowElements(new Links(), "a")
                .allowWithoutAttributes("a", "font", "span")
                .allowUrlProtocols("http", "https", "mailto", "tel", "cid", "data")
                .allowAttributes("href", "name")
                .onElements("a")
                .allowAttributes("src", "alt", "width", "height", "border")
                .onElements("img")
                .allowAttributes("color", "face", "size")
                .onElements("font")
                .allowAttributes("border", "cellpadding", "cellspacing", "summary")
                .onElements("table")
                .allowAttributes("colspan", "rowspan", "nowrap", "scope")
                .onElements("td", "th")
                .allowAttributes("start", "type", "value", "reversed")
                .onElements("ol", "ul", "li")
                .allowAttributes("width", "height", "span")
                .onElements("table", "tr", "td", "th", "col", "colgroup", "hr")
                .allowAttributes("align", "valign", "bgcolor", "dir", "lang", "title")
                .globally()
                .allowAttributes("class")
                .matching(OUTLOOK_PARAGRAPH)
                .onElements("p", "li", "div")
                .allowStyling(STYLES)
                .withPostprocessor(LinkTargets::new)
                .toFactory();
    }
}
