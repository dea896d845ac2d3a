package dev.firstline.statements;

import dev.firstline.statements.PdfPages.Column;
import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.Paid;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement as a document, drawn directly: heading, totals and lines of each agreement (INC-6).
 */
public final class StatementPdf {

    private static final List<Column> TOTALS = List.of(new Column(0, 155), new Column(160, 100));

    private static final List<Column> LINES =
            List.of(
                    new Column(0, 46),
                    new Column(48, 54),
                    new Column(104, 48),
                    new Column(154, 172),
                    new Column(330, 66),
                    new Column(400, 66),
                    new Column(470, 25));

    private static final List<Column> FEES =
            List.of(
                    new Column(0, 46),
                    new Column(48, 48),
                    new Column(100, 190),
                    new Column(294, 110),
                    new Column(408, 87));

    private static final List<Column> FEE_NOTE = List.of(new Column(100, 395));

    private static final List<Column> NOTE = List.of(new Column(154, 341));

    private final Page page;
    private final PdfPages pdf;

    private StatementPdf(Page page, PdfPages pdf) {
        this.page = page;
        this.pdf = pdf;
    }

    public static byte[] write(Page page, StatementSheet sheet) {
        try (PdfPages pdf = new PdfPages(page.text("incident.statement.title", sheet.month()))) {
            new StatementPdf(page, pdf).draw(sheet);
            return pdf.bytes();
        } catch (IOException impossible) {
            throw new IllegalStateException("a document in memory cannot be written", impossible);
        }
    }

    private void draw(StatementSheet sheet) throws IOException {
        pdf.line(18, 26, 0, page.text("incident.statement.title", sheet.month()));
        pdf.line(11, 18, 0, sheet.organisation());
        pdf.line(9, 18, 0, sheet.standing());
        if (sheet.sections().isEmpty() && sheet.paid().lines().isEmpty()) {
            pdf.line(10, 18, 0, page.text("incident.statement.empty"));
        }
        for (Section section : sheet.sections()) {
            draw(section);
        }
        if (!sheet.paid().lines().isEmpty()) {
            draw(sheet.paid());
        }
    }

    private void draw(Paid paid) throws IOException {
        pdf.gap(10);
        pdf.line(13, 20, 0, page.text("incident.paid.title"));
        for (String sum : paid.sums()) {
            pdf.row(9, 13, List.of(page.text("incident.paid.sum"), sum), TOTALS);
        }
        pdf.gap(6);
        pdf.header(
                8,
                14,
                Stream.of("day", "case", "question", "approved-by", "fee")
                        .map(it -> page.text("incident.column." + it))
                        .toList(),
                FEES);
        for (PaidLine line : paid.lines()) {
            pdf.row(
                    8,
                    12,
                    List.of(
                            line.day(),
                            line.number(),
                            line.question(),
                            line.approvedBy(),
                            line.fee()),
                    FEES);
            pdf.row(7, 10, List.of(line.reason()), FEE_NOTE);
        }
        pdf.endTable();
    }

    private void draw(Section section) throws IOException {
        pdf.gap(10);
        pdf.line(13, 20, 0, section.plan());
        for (Why.Fact total : section.totals()) {
            pdf.row(9, 13, List.of(total.name(), total.value()), TOTALS);
        }
        if (section.lines().isEmpty()) {
            return;
        }
        pdf.gap(6);
        List<String> names =
                Stream.of("day", "type", "case", "question", "site", "person", "incidents-short")
                        .map(it -> page.text("incident.column." + it))
                        .collect(Collectors.toList());
        pdf.header(8, 14, names, LINES);
        for (Line line : section.lines()) {
            draw(line);
        }
        pdf.endTable();
    }

    private void draw(Line line) throws IOException {
        pdf.row(
                8,
                12,
                List.of(
                        line.day(),
                        line.type(),
                        line.number(),
                        line.question(),
                        line.site(),
                        line.person(),
                        line.incidents()),
                LINES);
        if (!line.note().isEmpty()) {
            pdf.row(7, 10, List.of(line.note()), NOTE);
        }
    }
}
