package dev.firstline.desk.figures;

import dev.firstline.web.Csv;
import dev.firstline.web.Page;

import java.util.List;

/** Figures of promises as a table to take away. */
final class FiguresCsv {

    private FiguresCsv() {}

    static String write(Page page, FiguresSheet sheet) {
        Csv csv =
                new Csv(
                        List.of(
                                page.text("figures.promise"),
                                page.text("figures.by." + sheet.by()),
                                page.text("figures.kept"),
                                page.text("figures.breached"),
                                page.text("figures.percent")));
        for (FiguresSheet.PromiseSection section : sheet.sections()) {
            for (FiguresSheet.PromiseRow row : section.rows()) {
                csv.add(
                        List.of(
                                section.promise(),
                                row.name(),
                                Integer.toString(row.kept()),
                                Integer.toString(row.breached()),
                                Integer.toString(row.percent())));
            }
        }
        return csv.text();
    }
}
