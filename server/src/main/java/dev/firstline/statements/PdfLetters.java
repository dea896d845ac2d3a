package dev.firstline.statements;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The letters of a document, and how they break into lines. The font, which comes with PDFBox, has
 * those of European languages; others are drawn as a question mark.
 */
final class PdfLetters {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PdfLetters(PDDocument document) throws IOException {
        font = PDType0Font.load(document, letters(), true);
    }

    /** Without its ligatures, which PDFBox would look for anew in each cell. */
    private static TrueTypeFont letters() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            TrueTypeFont letters =
                    new TTFParser()
                            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, FONT)));
            letters.setEnableGsub(false);
            return letters;
        }
    }

    PDFont font() {
        return font;
    }

    /** In points. */
    float width(String text, float size) {
        return width(text) * size / 1000;
    }

    /**
     * A text in as many lines as it takes: broken between words, or within one that is too long.
     */
    List<String> lines(String text, float size, float room) {
        float most = room * 1000 / size;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.split(drawable(text.strip()), -1)) {
            if (!line.isEmpty() && width(line) + width(' ') + width(word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line) > most) {
                int end = breaking(line, most);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** As much of a text as one line holds; cut off, it ends in dots. */
    String line(String text, float size, float room) {
        List<String> lines = lines(text, size, room);
        return lines.size() > 1
                ? lines(text, size, room - width("…", size)).getFirst() + "…"
                : String.join("", lines);
    }

    private String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints()
                .map(it -> Character.isWhitespace(it) ? ' ' : width(it) > 0 ? it : '?')
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    /** Where a word that is too long breaks: after its last hyphen that fits, if there is one. */
    private int breaking(StringBuilder word, float most) {
        int end = fitting(word, most);
        int hyphen = word.lastIndexOf("-", end - 1);
        return hyphen > 0 ? hyphen + 1 : end;
    }

    /** How many characters fit: one letter at least. */
    private int fitting(CharSequence text, float most) {
        int end = 0;
        float left = most;
        while (end < text.length()) {
            int letter = Character.codePointAt(text, end);
            left -= width(letter);
            if (left < 0 && end > 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private float width(CharSequence text) {
        float width = 0;
        for (int letter : text.codePoints().toArray()) {
            width += width(letter);
        }
        return width;
    }

    /** In thousandths of the size; 0 for what the font does not have. */
    private float width(int letter) {
        return widths.computeIfAbsent(letter, this::measure);
    }

    private float measure(int letter) {
        try {
            return Character.isISOControl(letter)
                    ? 0
                    : font.getStringWidth(Character.toString(letter));
        } catch (IOException | IllegalArgumentException missing) {
            return 0;
        }
    }
}
