package dev.firstline.statements;

import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.web.Csv;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import java.util.List;
import java.util.stream.Stream;

/** A statement as a table to take away (RFC 4180): lines first, totals below them. */
public final class StatementCsv {

    private StatementCsv() {}

    public static String write(Page page, StatementSheet sheet) {
        Csv csv =
                new Csv(
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
                                .toList());
        for (Section section : sheet.sections()) {
            for (Line line : section.lines()) {
                csv.add(cells(section, line));
            }
            for (Why.Fact total : section.totals()) {
                csv.add(
                        List.of(
                                section.plan(),
                                "",
                                total.name(),
                                "",
                                "",
                                "",
                                "",
                                plain(total.value()),
                                ""));
            }
        }
        paid(page, sheet, csv);
        return csv.text();
    }

    /** Fees below the incidents, under a heading of their own: a fee is no number of incidents. */
    private static void paid(Page page, StatementSheet sheet, Csv csv) {
        if (sheet.paid().lines().isEmpty()) {
            return;
        }
        String title = page.text("incident.paid.title");
        csv.add(
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
                        .map(it -> it.equals("paid") ? title : page.text("incident.column." + it))
                        .toList());
        for (PaidLine line : sheet.paid().lines()) {
            csv.add(
                    List.of(
                            title,
                            line.day(),
                            line.currency(),
                            line.number(),
                            line.question(),
                            "",
                            line.approvedBy(),
                            line.amount(),
                            line.reason()));
        }
        for (String sum : sheet.paid().sums()) {
            csv.add(List.of(title, "", page.text("incident.paid.sum"), "", "", "", "", sum, ""));
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
}
