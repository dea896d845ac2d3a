package dev.firstline.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.statements.StatementSheet.Fee;
import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.Paid;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.statements.StatementSheet.Total;
import dev.firstline.web.Look;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A statement as a document. */
class StatementPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 7);
    private static final String LONG_NAME =
            "Ștefania-Anamaria Popescu-Ionescu, by the link in a mail";

    @Test
    @Requirement({"INC-6.statement-pdf", "INC-7.reason-read"})
    void keepsALineTogetherWithItsNote() throws IOException {
        List<String> pages = pages(sheet(80));
        assertThat(pages).hasSizeGreaterThan(2);
        for (String page : pages) {
            assertThat(count(page, "How do I")).isEqualTo(count(page, "because of"));
        }
        assertThat(String.join("", pages)).contains("Question 80", "because of 80");
    }

    @Test
    @Requirement("INC-6.statement-pdf")
    void saysOnEachPageWhichItIsAndOfWhat() throws IOException {
        List<String> pages = pages(sheet(80));
        for (int number = 1; number <= pages.size(); number++) {
            assertThat(pages.get(number - 1))
                    .contains("Page " + number + " of " + pages.size())
                    .contains("Elm SRL", "Statement of incidents, November 2026")
                    .contains("Day");
        }
    }

    @Test
    @Requirement("INC-6.statement-pdf")
    void cutsNothingThatIsSaid() throws IOException {
        String page = pages(sheet(1)).getFirst().replaceAll("\\s+", " ");
        assertThat(page).contains("Ștefania-Anamaria", "by the link in a mail").doesNotContain("…");
    }

    @Test
    @Requirement("INC-6.statement-pdf")
    void alignsFiguresAndFeesAtTheRight() throws IOException {
        Ends ends = new Ends("+1", "1,120.00 EUR", "90.00 EUR");
        try (PDDocument document = document(sheet(2))) {
            ends.getText(document);
        }
        assertThat(ends.found).hasSize(4).allMatch(it -> Math.abs(it - (50 + 495)) < 1, "545");
    }

    @Test
    @Requirement("INC-6.statement-pdf")
    void writesTheWordsOfAnAdjustmentInItsRow() throws IOException {
        Line given = line("Adjustment", "", "", "decided by staff", "−2");
        String page = pages(sheet(List.of(given))).getFirst();
        assertThat(page).containsPattern("Adjustment decided by staff.* −2");
    }

    private static StatementSheet sheet(int lines) {
        return sheet(
                IntStream.rangeClosed(1, lines)
                        .mapToObj(
                                it ->
                                        line(
                                                "Charge",
                                                "10" + it,
                                                "How do I ask Question " + it + "?",
                                                "because of " + it,
                                                "+1"))
                        .toList());
    }

    private static StatementSheet sheet(List<Line> lines) {
        Fee large = new Fee("1,120.00 EUR", "1120.00", "EUR");
        Fee small = new Fee("90.00 EUR", "90.00", "EUR");
        Section section =
                new Section(
                        "Bronze",
                        "all products, from 1 January 2026",
                        new AllowanceMeter("1 of 2 incidents left", List.of()),
                        List.of(new Total("Allowance", "Allowance", null, "2")),
                        lines);
        return new StatementSheet(
                "Elm SRL",
                "November 2026",
                "2026-11",
                "",
                "The month is not over: this may still change.",
                "",
                List.of(section),
                new Paid(List.of(paid(large), paid(small)), List.of(large)));
    }

    private static Line line(
            String type, String number, String question, String note, String incidents) {
        return new Line(
                "", DAY, "7 Nov", type, number, "", question, "Cluj", "Ana", incidents, note);
    }

    private static PaidLine paid(Fee fee) {
        return new PaidLine(DAY, "7 Nov", "10001", "", "Our network", "Not ours.", LONG_NAME, fee);
    }

    private static PDDocument document(StatementSheet sheet) throws IOException {
        return Loader.loadPDF(StatementPdf.write(Look.english(), sheet));
    }

    private static List<String> pages(StatementSheet sheet) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = document(sheet)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static int count(String text, String what) {
        return text.split(what, -1).length - 1;
    }

    /** Where some words end, except for sums, which stand elsewhere. */
    private static final class Ends extends PDFTextStripper {

        private final List<String> wanted;
        private final List<Float> found = new ArrayList<>();

        Ends(String... wanted) throws IOException {
            this.wanted = List.of(wanted);
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition last = letters.getLast();
            float end = last.getXDirAdj() + last.getWidthDirAdj();
            if (wanted.contains(text.strip()) && end > 400) {
                found.add(end);
            }
        }
    }
}
