package dev.firstline.statements;

import dev.firstline.statements.PdfRow.Column;
import dev.firstline.statements.StatementSheet.Fee;
import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.Paid;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.statements.StatementSheet.Total;
import dev.firstline.web.Page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement as a document, drawn directly: heading, totals and lines of each agreement (INC-6). A
 * line stands together with its note.
 */
public final class StatementPdf {

    private static final float BETWEEN = 4;
    private static final float HEADING = 34;
    private static final float TOTAL = 13;

    /** A header and a line of a table, at least: less is not worth beginning one for. */
    private static final float BEGINNING = 60;

    private static final List<Column> WHOLE = List.of(Column.left(0, PdfPages.WIDTH));

    private static final List<Column> TOTALS = List.of(Column.left(0, 110), Column.right(114, 96));

    private static final List<Column> LINES =
            List.of(
                    Column.left(0, 50),
                    Column.left(54, 52),
                    Column.left(110, 42),
                    Column.left(156, 170),
                    Column.left(332, 66),
                    Column.left(402, 62),
                    Column.right(466, 29));

    private static final List<Column> FEES =
            List.of(
                    Column.left(0, 50),
                    Column.left(54, 42),
                    Column.left(100, 182),
                    Column.left(288, 116),
                    Column.right(408, 87));

    private static final List<Column> FEE_NOTE = List.of(Column.left(100, 304));

    private static final List<Column> NOTE = List.of(Column.left(156, 308));

    private final Page page;
    private final PdfPages pdf;

    private StatementPdf(Page page, PdfPages pdf) {
        this.page = page;
        this.pdf = pdf;
    }

    public static byte[] write(Page page, StatementSheet sheet) {
        String title = page.text("incident.statement.title", sheet.month());
        try (PdfPages pdf =
                new PdfPages(
                        title,
                        sheet.organisation() + " · " + title,
                        (number, of) ->
                                page.text(
                                        "incident.statement.page",
                                        Integer.toString(number),
                                        Integer.toString(of)))) {
            new StatementPdf(page, pdf).draw(sheet, title);
            return pdf.bytes();
        } catch (IOException impossible) {
            throw new IllegalStateException("a document in memory cannot be written", impossible);
        }
    }

    private void draw(StatementSheet sheet, String title) throws IOException {
        pdf.rows(line(18, 24, title));
        pdf.rows(line(12, 18, sheet.organisation()));
        pdf.rows(line(9, 14, sheet.standing()).paler());
        if (!sheet.where().isEmpty()) {
            pdf.rows(line(9, 14, sheet.where()).paler());
        }
        if (sheet.sections().isEmpty() && sheet.paid().lines().isEmpty()) {
            pdf.gap(8);
            pdf.rows(line(10, 14, page.text("incident.statement.empty")));
        }
        for (Section section : sheet.sections()) {
            draw(section);
        }
        if (!sheet.paid().lines().isEmpty()) {
            draw(sheet.paid());
        }
    }

    private static PdfRow line(float size, float leading, String text) {
        return new PdfRow(size, leading, List.of(text), WHOLE);
    }

    private void draw(Section section) throws IOException {
        boolean hasLines = !section.lines().isEmpty();
        begin(section.plan(), section.totals().size() + 1, hasLines);
        pdf.rows(line(9, TOTAL, section.about()).paler());
        for (Total total : section.totals()) {
            pdf.rows(total(total.name(), total.value()));
        }
        if (hasLines) {
            header(LINES, "day", "type", "case", "question", "site", "person", "incidents-short");
            for (Line line : section.lines()) {
                draw(line);
            }
            pdf.endTable();
        }
    }

    private void draw(Paid paid) throws IOException {
        begin(page.text("incident.paid.title"), paid.sums().size(), true);
        for (Fee sum : paid.sums()) {
            pdf.rows(total(page.text("incident.paid.sum"), sum.words()));
        }
        header(FEES, "day", "case", "question", "approved-by", "fee");
        for (PaidLine line : paid.lines()) {
            draw(line);
        }
        pdf.endTable();
    }

    /** A heading stays with its totals, and these with the beginning of their table. */
    private void begin(String heading, int totals, boolean table) throws IOException {
        pdf.keep(HEADING + totals * TOTAL + (table ? BEGINNING : 0));
        pdf.gap(14);
        pdf.rows(line(13, 20, heading));
    }

    private static PdfRow total(String name, String value) {
        return new PdfRow(9, TOTAL, List.of(name, value), TOTALS);
    }

    private void header(List<Column> columns, String... names) throws IOException {
        pdf.gap(6);
        List<String> said = Stream.of(names).map(it -> page.text("incident.column." + it)).toList();
        pdf.header(new PdfRow(8, 12, said, columns).paler());
    }

    private void draw(Line line) throws IOException {
        PdfRow row =
                new PdfRow(
                        8,
                        11,
                        List.of(
                                line.day(),
                                line.type(),
                                line.number(),
                                line.isAboutCase() ? line.question() : line.note(),
                                line.site(),
                                line.person(),
                                line.incidents()),
                        LINES);
        if (line.isAboutCase() && !line.note().isEmpty()) {
            entry(row, note(line.note(), NOTE));
        } else {
            entry(row);
        }
    }

    private void draw(PaidLine line) throws IOException {
        entry(
                new PdfRow(
                        8,
                        11,
                        List.of(
                                line.day(),
                                line.number(),
                                line.question(),
                                line.approvedBy(),
                                line.fee().words()),
                        FEES),
                note(line.reason(), FEE_NOTE));
    }

    private static PdfRow note(String words, List<Column> where) {
        return new PdfRow(7.5f, 10, List.of(words), where).paler();
    }

    private void entry(PdfRow... together) throws IOException {
        pdf.gap(BETWEEN);
        pdf.rows(together);
    }
}
