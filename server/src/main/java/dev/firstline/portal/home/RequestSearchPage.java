package dev.firstline.portal.home;

import dev.firstline.access.Actor;
import dev.firstline.casepages.FilterFaults;
import dev.firstline.casepages.Pagers;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Place;
import dev.firstline.search.Found;
import dev.firstline.search.Question;
import dev.firstline.search.Questions;
import dev.firstline.search.Search;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a customer's requests by number and by what was said on them. */
@Controller
class RequestSearchPage {

    private static final String ADDRESS = "/requests";
    private static final int AT_ONCE = 20;

    private final Questions questions;
    private final Search search;
    private final RequestLists lists;
    private final Templates templates;

    RequestSearchPage(Questions questions, Search search, RequestLists lists, Templates templates) {
        this.questions = questions;
        this.search = search;
        this.lists = lists;
        this.templates = templates;
    }

    @GetMapping(ADDRESS)
    Object find(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        Question question = questions.read(actor, q.strip(), page.zone());
        var numbered = search.findByNumber(actor, question);
        if (numbered.isPresent()) {
            return "redirect:/requests/" + numbered.get().number();
        }
        return templates.portalSearch(
                page, found(page, actor, question, Pagers.place(after, before)));
    }

    private FoundRequests found(Page page, Actor actor, Question question, Place<CaseId> place) {
        Found found = search.find(actor, question, place, AT_ONCE);
        return new FoundRequests(
                question.text(),
                FilterFaults.of(page, question),
                lists.rows(page, found.cases().items(), found.excerpts()),
                Pagers.of(
                        Pagers.searching(ADDRESS, question.text()),
                        found.cases(),
                        place,
                        it -> Long.toString(it.id().value())),
                lists.rows(page, found.similar(), found.excerpts()),
                found.tooCommon());
    }
}
