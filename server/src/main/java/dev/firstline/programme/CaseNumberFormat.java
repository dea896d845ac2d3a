package dev.firstline.programme;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a case's number is written in the subject of mail and on pages (INT-2), such as {@code
 * [##10042##]}.
 *
 * @param template text with the placeholder {@code {number}} once
 */
public record CaseNumberFormat(String template) {

    private static final String PLACEHOLDER = "{number}";

    public CaseNumberFormat {
        if (template.indexOf(PLACEHOLDER) != template.lastIndexOf(PLACEHOLDER)
                || !template.contains(PLACEHOLDER)) {
            throw new IllegalArgumentException("write {number} once, as in [##{number}##]");
        }
    }

    public String write(long number) {
        return template.replace(PLACEHOLDER, Long.toString(number));
    }

    /** The first number written in this format in a text. */
    public OptionalLong find(String text) {
        int at = template.indexOf(PLACEHOLDER);
        String before = Pattern.quote(template.substring(0, at));
        String after = Pattern.quote(template.substring(at + PLACEHOLDER.length()));
        Matcher matcher = Pattern.compile(before + "(\\d{1,18})" + after).matcher(text);
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }
}
