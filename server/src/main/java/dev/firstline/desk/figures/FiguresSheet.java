package dev.firstline.desk.figures;

import dev.firstline.web.view.Choice;

import java.util.List;

/**
 * Promises kept and not kept, as their page shows them.
 *
 * @param by the dimensions to choose from, and the chosen one; months as 2026-11
 * @param csv address of the same as a file
 */
public record FiguresSheet(
        List<Choice> dimensions,
        String by,
        String from,
        String until,
        List<PromiseSection> sections,
        String csv) {

    /** One kind of promise. */
    public record PromiseSection(String promise, List<PromiseRow> rows) {}

    /**
     * One value of the dimension.
     *
     * @param percent kept, of 100
     */
    public record PromiseRow(
            String name,
            int kept,
            String keptCases,
            int breached,
            String breachedCases,
            int percent) {}
}
