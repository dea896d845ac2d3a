package dev.firstline.desk.figures;

import dev.firstline.web.view.Pager;

import java.util.List;

/**
 * The cases behind a figure.
 *
 * @param back address of the figures
 */
public record DecidedSheet(String title, String back, List<PromiseLine> lines, Pager pager) {

    /**
     * A case with its promise.
     *
     * @param met when it was kept, or came late; that it has not come yet
     */
    public record PromiseLine(
            String number,
            String href,
            String subject,
            String organisation,
            String priority,
            String due,
            String met) {}
}
