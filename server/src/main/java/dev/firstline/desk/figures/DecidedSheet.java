package dev.firstline.desk.figures;

import dev.firstline.web.view.Pager;

import java.util.List;

/**
 * The cases behind a figure.
 *
 * @param back address of the figures
 * @param late whether they were not kept, so that each says who had the case
 */
public record DecidedSheet(
        String title, String back, boolean late, List<PromiseLine> lines, Pager pager) {

    /**
     * A case with its promise.
     *
     * @param met when it was kept, or came late; that it has not come yet
     * @param hands who had the case when it was due and not kept (COM-9)
     */
    public record PromiseLine(
            String number,
            String href,
            String subject,
            String organisation,
            String priority,
            String due,
            String met,
            String hands) {}
}
