package dev.firstline.desk.search;

import dev.firstline.access.Actor;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.Cases;
import dev.firstline.desk.CaseList;
import dev.firstline.desk.CaseLists;
import dev.firstline.desk.Rails;
import dev.firstline.desk.SeeOther;
import dev.firstline.programme.Programmes;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.OptionalLong;

/** Leads to a case by its number, or lists those with some words in their subject. */
@Controller
class SearchPage {

    private final Cases cases;
    private final FoundCases found;
    private final CaseLists lists;
    private final Programmes programmes;
    private final Rails rails;
    private final Templates templates;

    SearchPage(
            Cases cases,
            FoundCases found,
            CaseLists lists,
            Programmes programmes,
            Rails rails,
            Templates templates) {
        this.cases = cases;
        this.found = found;
        this.lists = lists;
        this.programmes = programmes;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/search")
    Object find(Page page, Actor actor, @RequestParam(defaultValue = "") String q) {
        String words = q.strip();
        OptionalLong number = number(words);
        if (number.isPresent() && cases.findByNumber(number.getAsLong()).isPresent()) {
            return SeeOther.to("/desk/cases/" + number.getAsLong());
        }
        CaseList list =
                words.isEmpty() ? new CaseList(List.of(), 0) : bySubject(page, actor, words);
        return templates.deskSearch(page, rails.of(page, actor), words, list);
    }

    /** Bare, or as it is written in mail. */
    private OptionalLong number(String words) {
        return words.matches("#?\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(words.replace("#", "")))
                : programmes.current().caseNumber().find(words);
    }

    private CaseList bySubject(Page page, Actor actor, String words) {
        var filter = new CaseFilter(null, null, null, null, null, words);
        var rows = found.rows(cases.list(actor, filter, OptionalLong.empty(), CaseLists.MOST));
        return lists.of(page, actor, rows, rows.size());
    }
}
