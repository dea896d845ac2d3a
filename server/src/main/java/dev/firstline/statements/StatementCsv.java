package dev.firstline.statements;

import dev.firstline.statements.StatementSheet.Fee;
import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.statements.StatementSheet.PaidLine;
import dev.firstline.statements.StatementSheet.Section;
import dev.firstline.statements.StatementSheet.Total;
import dev.firstline.web.Csv;
import dev.firstline.web.Page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statement as a table to take away (RFC 4180): lines first, totals below them. Each row names
 * the organisation and the month, so that tables can be joined; days, months and amounts are
 * written as programs read them, whatever the reader's language.
 */
public final class StatementCsv {

    private final Page page;
    private final StatementSheet sheet;
    private final Csv csv;

    private StatementCsv(Page page, StatementSheet sheet) {
        this.page = page;
        this.sheet = sheet;
        this.csv =
                new Csv(
                        names(
                                "organisation",
                                "month",
                                "plan",
                                "agreement",
                                "day",
                                "type",
                                "case",
                                "question",
                                "site",
                                "person",
                                "incidents",
                                "note"));
    }

    public static String write(Page page, StatementSheet sheet) {
        StatementCsv table = new StatementCsv(page, sheet);
        sheet.sections().forEach(table::add);
        if (!sheet.paid().lines().isEmpty()) {
            table.addFees();
        }
        return table.csv.text();
    }

    private List<String> names(String... columns) {
        return Stream.of(columns).map(it -> page.text("incident.column." + it)).toList();
    }

    private void add(Section section) {
        for (Line line : section.lines()) {
            add(
                    section.plan(),
                    section.about(),
                    line.on().toString(),
                    line.type(),
                    line.number(),
                    line.question(),
                    line.site(),
                    line.person(),
                    plain(line.incidents()),
                    line.note());
        }
        for (Total total : section.totals()) {
            add(
                    section.plan(),
                    section.about(),
                    total.since() == null ? "" : total.since().toString(),
                    total.kind(),
                    "",
                    "",
                    "",
                    "",
                    plain(total.value()),
                    "");
        }
    }

    /** Below the incidents, under a heading of their own: a fee is no number of incidents. */
    private void addFees() {
        String title = page.text("incident.paid.title");
        csv.add(
                Stream.of(
                                names("organisation", "month"),
                                List.of(title, ""),
                                names("day", "currency", "case", "question", "site"),
                                names("approved-by", "fee", "note"))
                        .flatMap(List::stream)
                        .toList());
        for (PaidLine line : sheet.paid().lines()) {
            add(
                    title,
                    "",
                    line.on().toString(),
                    line.fee().currency(),
                    line.number(),
                    line.question(),
                    "",
                    line.approvedBy(),
                    line.fee().amount(),
                    line.reason());
        }
        String sum = page.text("incident.paid.sum");
        for (Fee fee : sheet.paid().sums()) {
            add(title, "", "", fee.currency(), "", sum, "", "", fee.amount(), "");
        }
    }

    private void add(String... cells) {
        csv.add(
                Stream.concat(Stream.of(sheet.organisation(), sheet.key()), Stream.of(cells))
                        .toList());
    }

    /** Machines read a minus as it is typed. */
    private static String plain(String figure) {
        return figure.replace('\u2212', '-');
    }
}
