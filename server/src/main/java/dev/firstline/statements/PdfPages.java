package dev.firstline.statements;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Pages of a document, filled from top to bottom. A new one begins where what stands together does
 * not fit any more, with the header of the table that runs over it. Once all are there, each says
 * which of how many it is, and those after the first say of what.
 */
final class PdfPages implements AutoCloseable {

    static final float WIDTH = 495;

    private static final float LEFT = 50;
    private static final float TOP = 784;
    private static final float BOTTOM = 64;
    private static final float HEAD = 806;
    private static final float FOOT = 38;
    private static final float SMALL = 8;
    private static final float QUIET = 0.35f;
    private static final float RULE = 0.75f;
    private static final float BELOW_HEADER = 5;

    /** Says which page it is of how many. */
    @FunctionalInterface
    interface Numbering {
        String say(int page, int of);
    }

    private final PDDocument document = new PDDocument();
    private final PdfLetters letters;
    private final String head;
    private final Numbering numbering;
    private @Nullable PDPageContentStream content;
    private @Nullable PdfRow header;
    private float y;

    /**
     * An empty document.
     *
     * @param head what later pages say of what they are
     */
    PdfPages(String title, String head, Numbering numbering) throws IOException {
        this.letters = new PdfLetters(document);
        this.head = head;
        this.numbering = numbering;
        document.getDocumentInformation().setTitle(title);
    }

    void gap(float height) {
        y -= height;
    }

    /** Begins a new page unless there is as much room left. */
    void keep(float height) throws IOException {
        if (content != null && y - height < BOTTOM) {
            newPage();
        }
    }

    /** A row, and again at the top of each page until the table ends. */
    void header(PdfRow row) throws IOException {
        drawHeader(row);
        header = row;
    }

    void endTable() {
        header = null;
    }

    /** Rows that stand together on one page. */
    void rows(PdfRow... together) throws IOException {
        List<Broken> all = Stream.of(together).map(it -> new Broken(it, letters)).toList();
        float height = 0;
        for (Broken each : all) {
            height += each.height();
        }
        PDPageContentStream there = roomFor(height);
        for (Broken each : all) {
            draw(there, each);
        }
    }

    /** A row with the lines of its cells. */
    private record Broken(PdfRow row, List<List<String>> cells) {

        Broken(PdfRow row, PdfLetters letters) {
            this(row, row.broken(letters));
        }

        float height() {
            return row.leading() * cells.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    private PDPageContentStream roomFor(float height) throws IOException {
        PDPageContentStream there = content;
        if (there != null && y - height >= BOTTOM) {
            return there;
        }
        PDPageContentStream next = newPage();
        if (header != null) {
            drawHeader(header);
        }
        return next;
    }

    private void drawHeader(PdfRow row) throws IOException {
        Broken broken = new Broken(row, letters);
        PDPageContentStream there = content == null ? newPage() : content;
        draw(there, broken);
        y -= BELOW_HEADER;
        there.setStrokingColor(RULE);
        there.moveTo(LEFT, y);
        there.lineTo(LEFT + WIDTH, y);
        there.stroke();
    }

    private void draw(PDPageContentStream there, Broken broken) throws IOException {
        PdfRow row = broken.row();
        for (int cell = 0; cell < broken.cells().size(); cell++) {
            float line = y;
            for (String text : broken.cells().get(cell)) {
                line -= row.leading();
                draw(there, row, row.columns().get(cell), line, text);
            }
        }
        y -= broken.height();
    }

    private void draw(
            PDPageContentStream there, PdfRow row, PdfRow.Column column, float at, String text)
            throws IOException {
        float x = LEFT + column.x();
        float left = column.right() ? x + column.room() - letters.width(text, row.size()) : x;
        draw(there, row.size(), row.quiet(), left, at, text);
    }

    private void draw(
            PDPageContentStream there, float size, boolean quiet, float x, float at, String text)
            throws IOException {
        there.beginText();
        there.setNonStrokingColor(quiet ? QUIET : 0);
        there.setFont(letters.font(), size);
        there.newLineAtOffset(x, at);
        there.showText(text);
        there.endText();
    }

    private PDPageContentStream newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDPageContentStream next = new PDPageContentStream(document, page);
        content = next;
        y = TOP;
        return next;
    }

    byte[] bytes() throws IOException {
        if (content == null) {
            newPage();
        }
        Objects.requireNonNull(content).close();
        content = null;
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            name(document.getPage(number - 1), number, pages);
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void name(PDPage page, int number, int pages) throws IOException {
        try (var there = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            if (number > 1) {
                draw(there, SMALL, true, LEFT, HEAD, letters.line(head, SMALL, WIDTH));
            }
            String said = letters.line(numbering.say(number, pages), SMALL, WIDTH);
            float left = LEFT + WIDTH - letters.width(said, SMALL);
            draw(there, SMALL, true, left, FOOT, said);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
