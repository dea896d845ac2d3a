package dev.firstline.statements;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pages of a document, filled from top to bottom; a new one begins where one is full, with the
 * header of the table that runs over it. The font, which comes with PDFBox, has the letters of
 * European languages; others are drawn as a question mark.
 */
final class PdfPages implements AutoCloseable {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float LEFT = 50;
    private static final float WIDTH = 495;
    private static final float TOP = 790;
    private static final float BOTTOM = 60;

    /** Where a cell begins, and how much room it has. */
    record Column(float x, float room) {}

    /** A row of a table, to be drawn again at the top of each page. */
    private record Header(float size, float height, List<String> cells, List<Column> columns) {}

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private @Nullable PDPageContentStream content;
    private @Nullable Header header;
    private float y;
    private int pages;

    PdfPages(String title) throws IOException {
        font = PDType0Font.load(document, letters(), true);
        document.getDocumentInformation().setTitle(title);
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

    void gap(float height) {
        y -= height;
    }

    void line(float size, float height, float x, String text) throws IOException {
        row(size, height, List.of(text), List.of(new Column(x, WIDTH - x)));
    }

    void header(float size, float height, List<String> cells, List<Column> columns)
            throws IOException {
        row(size, height, cells, columns);
        header = new Header(size, height, cells, columns);
    }

    void endTable() {
        header = null;
    }

    void row(float size, float height, List<String> cells, List<Column> columns)
            throws IOException {
        PDPageContentStream there = roomFor(height);
        y -= height;
        for (int cell = 0; cell < cells.size(); cell++) {
            String fitting = fit(cells.get(cell), size, columns.get(cell).room());
            if (!fitting.isEmpty()) {
                draw(there, size, columns.get(cell).x(), fitting);
            }
        }
    }

    private void draw(PDPageContentStream there, float size, float x, String text)
            throws IOException {
        there.beginText();
        there.setFont(font, size);
        there.newLineAtOffset(LEFT + x, y);
        there.showText(text);
        there.endText();
    }

    private PDPageContentStream roomFor(float height) throws IOException {
        PDPageContentStream there = content;
        if (there != null && y - height >= BOTTOM) {
            return there;
        }
        PDPageContentStream next = newPage();
        if (header != null) {
            Header again = header;
            row(again.size(), again.height(), again.cells(), again.columns());
        }
        return next;
    }

    private PDPageContentStream newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDPageContentStream next = new PDPageContentStream(document, page);
        content = next;
        y = BOTTOM - 24;
        draw(next, 8, 0, Integer.toString(++pages));
        y = TOP;
        return next;
    }

    /** As much of a text as there is room for; cut off, it ends in dots. */
    private String fit(String text, float size, float room) {
        StringBuilder fitting = new StringBuilder();
        float left = room * 1000 / size;
        float dots = width('…');
        for (int letter : text.codePoints().toArray()) {
            int drawn = width(letter) > 0 ? letter : '?';
            if (left - width(drawn) < dots && fitting.length() > 0 && wider(text, size, room)) {
                return fitting.append('…').toString();
            }
            left -= width(drawn);
            fitting.appendCodePoint(drawn);
        }
        return fitting.toString();
    }

    private boolean wider(String text, float size, float room) {
        float all = 0;
        for (int letter : text.codePoints().toArray()) {
            all += width(letter) > 0 ? width(letter) : width('?');
        }
        return all > room * 1000 / size;
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

    byte[] bytes() throws IOException {
        if (content == null) {
            newPage();
        }
        Objects.requireNonNull(content).close();
        content = null;
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
