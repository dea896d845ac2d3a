package dev.firstline.casepages;

import dev.firstline.search.Fault;
import dev.firstline.search.Question;
import dev.firstline.web.Page;

import java.util.List;

/**
 * What could not be understood of a line of search, each in a sentence with what would be right.
 */
public final class FilterFaults {

    private FilterFaults() {}

    public static List<String> of(Page page, Question question) {
        return question.faults().stream().map(fault -> sentence(page, fault)).toList();
    }

    private static String sentence(Page page, Fault fault) {
        return page.text("search.fault." + fault.filter(), fault.typed(), fault.right());
    }
}
