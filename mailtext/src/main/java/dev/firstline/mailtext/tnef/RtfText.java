package dev.firstline.mailtext.tnef;

import dev.firstline.mailtext.charset.Charsets;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The words of an RTF text: control words that end lines or stand for characters count, all others
 * are passed over, as are groups that hold no text.
 */
final class RtfText {
    private static final Set<String> SILENT =
            Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "listtable");

    private final String rtf;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private boolean silent;
    private String codePage = "windows-1252";

    /** Characters that follow a Unicode one for readers that know no Unicode. */
    private int skipped = 1;

    private int at;

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    static String of(String rtf) {
        var reading = new RtfText(rtf);
        while (reading.at < rtf.length()) {
            reading.step();
        }
        reading.flush();
        return reading.text.toString();
    }

    private void step() {
        char c = rtf.charAt(at++);
        switch (c) {
            case '{' -> outer.push(silent);
            case '}' -> silent = !outer.isEmpty() && outer.pop();
            case '\\' -> control();
            case '\r', '\n' -> {
                // only there to be looked at
            }
            default -> append(c);
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char c = rtf.charAt(at);
        if (Character.isLetter(c)) {
            word(letters(), number());
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hex();
            case '*' -> silent = true;
            case '~' -> append(' ');
            case '\\', '{', '}' -> append(c);
            default -> {
                // optional hyphens and other marks of layout
            }
        }
    }

    private String letters() {
        int begin = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        return rtf.substring(begin, at);
    }

    /** What follows a control word, with the blank that ends it; 1 where nothing does. */
    private int number() {
        int begin = at;
        while (at < rtf.length() && at - begin < 10 && isNumber(rtf.charAt(at), at == begin)) {
            at++;
        }
        var digits = rtf.substring(begin, at);
        at += at < rtf.length() && rtf.charAt(at) == ' ' ? 1 : 0;
        return digits.isEmpty() || digits.equals("-") ? 1 : (int) Long.parseLong(digits);
    }

    private static boolean isNumber(char c, boolean first) {
        return (c >= '0' && c <= '9') || (first && c == '-');
    }

    private void word(String word, int number) {
        switch (word) {
            case "par", "line", "row" -> append('\n');
            case "tab", "cell" -> append('\t');
            case "ansicpg" -> codePage = "windows-" + number;
            case "uc" -> skipped = Math.clamp(number, 0, 4);
            case "u" -> unicode(number);
            case "htmlrtf" -> silent = number != 0;
            case "emdash" -> append('—');
            case "endash" -> append('–');
            case "bullet" -> append('•');
            default -> silent |= SILENT.contains(word);
        }
    }

    private void unicode(int number) {
        append((char) number);
        for (int skip = 0; skip < skipped && at < rtf.length(); skip++) {
            at += rtf.startsWith("\\'", at) ? 4 : "\\{}".indexOf(rtf.charAt(at)) < 0 ? 1 : 0;
        }
    }

    private void hex() {
        if (at + 2 <= rtf.length() && !silent) {
            int high = Character.digit(rtf.charAt(at), 16);
            int low = Character.digit(rtf.charAt(at + 1), 16);
            bytes.write(high < 0 || low < 0 ? '?' : high * 16 + low);
        }
        at += 2;
    }

    private void append(char c) {
        if (!silent) {
            flush();
            text.append(c);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            text.append(Charsets.decode(bytes.toByteArray(), codePage));
            bytes.reset();
        }
    }
}
