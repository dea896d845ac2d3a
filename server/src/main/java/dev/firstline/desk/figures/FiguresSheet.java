package dev.firstline.desk.figures;

import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Promises kept and not kept, as their page shows them.
 *
 * @param by the dimensions to choose from, and the chosen one; months as 2026-11
 * @param csv address of the same as a file, empty where there is none
 * @param fault what is wrong with what was asked, null where nothing is: then there are no figures
 */
public record FiguresSheet(
        List<Choice> dimensions,
        String by,
        String from,
        String until,
        List<PromiseSection> sections,
        String csv,
        @Nullable Fault fault) {

    private static final Set<String> FIELDS = Set.of("by", "from", "until");

    /**
     * What is wrong.
     *
     * @param field with which part of what was asked, empty for none of them
     */
    public record Fault(String field, String words) {}

    /** What is wrong with a field, null for nothing. */
    public @Nullable String fault(String field) {
        return fault != null && fault.field().equals(field) ? fault.words() : null;
    }

    /** What is wrong with none of the fields alone, empty for nothing. */
    public String generalFault() {
        return fault == null || FIELDS.contains(fault.field()) ? "" : fault.words();
    }

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
