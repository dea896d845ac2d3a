package dev.firstline.mailtext.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;

/** The charset that a page names itself, for one that came without a label. */
public final class MetaCharset {
    /** Where browsers look; Word writes some fields before it. */
    private static final int REACH = 4_096;

    private static final Pattern NAMED =
            Pattern.compile(
                    "<meta\\s[^<>]{0,200}?charset\\s{0,9}=[\\s\"']{0,9}([\\w.:-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    private MetaCharset() {}

    /** Never a wide one: in that, these bytes could not have been read. */
    public static Optional<String> in(byte[] page) {
        var start = new String(page, 0, Math.min(page.length, REACH), ISO_8859_1);
        return NAMED.matcher(start)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .filter(label -> !label.regionMatches(true, 0, "utf-16", 0, 6));
    }
}
