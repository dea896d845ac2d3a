package dev.firstline.statements;

import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement as a table to take away (RFC 4180): lines first, totals below them. */
public final class StatementCsv {

    /** By which spreadsheets know that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String END = "\r\n";

    private StatementCsv() {}

    public static String write(Page page, StatementSheet sheet) {
        StringBuilder text = new StringBuilder(MARK);
        text.append(
                row(
                        Stream.of(
                                        "plan",
                                        "day",
                                        "type",
                                        "case",
                                        "question",
                                        "site",
                                        "person",
                                        "incidents",
                                        "note")
                                .map(it -> page.text("incident.column." + it))
                                .toList()));
        for (Section section : sheet.sections()) {
            for (Line line : section.lines()) {
                text.append(row(cells(section, line)));
            }
            for (Why.Fact total : section.totals()) {
                text.append(
                        row(
                                List.of(
                                        section.plan(),
                                        "",
                                        total.name(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        plain(total.value()),
                                        "")));
            }
        }
        paid(page, sheet, text);
        return text.toString();
    }

    /** Fees below the incidents, under a heading of their own: a fee is no number of incidents. */
    private static void paid(Page page, StatementSheet sheet, StringBuilder text) {
        if (sheet.paid().lines().isEmpty()) {
            return;
        }
        String title = page.text("incident.paid.title");
        text.append(
                row(
                        Stream.of(
                                        "paid",
                                        "day",
                                        "currency",
                                        "case",
                                        "question",
                                        "site",
                                        "approved-by",
                                        "fee",
                                        "note")
                                .map(
                                        it ->
                                                it.equals("paid")
                                                        ? title
                                                        : page.text("incident.column." + it))
                                .toList()));
        for (PaidLine line : sheet.paid().lines()) {
            text.append(
                    row(
                            List.of(
                                    title,
                                    line.day(),
                                    line.currency(),
                                    line.number(),
                                    line.question(),
                                    "",
                                    line.approvedBy(),
                                    line.amount(),
                                    line.reason())));
        }
        for (String sum : sheet.paid().sums()) {
            text.append(
                    row(
                            List.of(
                                    title,
                                    "",
                                    page.text("incident.paid.sum"),
                                    "",
                                    "",
                                    "",
                                    "",
                                    sum,
                                    "")));
        }
    }

    private static List<String> cells(Section section, Line line) {
        return List.of(
                section.plan(),
                line.day(),
                line.type(),
                line.number(),
                line.question(),
                line.site(),
                line.person(),
                plain(line.incidents()),
                line.note());
    }

    /** Machines read a minus as it is typed. */
    private static String plain(String figure) {
        return figure.replace('\u2212', '-');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(StatementCsv::cell).collect(Collectors.joining(",")) + END;
    }

    /** What somebody typed is no formula: spreadsheets would run it. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=@\t\r".indexOf(text.charAt(0)) >= 0;
        boolean signed = text.matches("[+-].*") && !text.matches("[+-]\\d+");
        return '"' + (formula || signed ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
