package dev.firstline.desk.search;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Pagers;
import dev.firstline.desk.Rails;
import dev.firstline.desk.SeeOther;
import dev.firstline.search.Question;
import dev.firstline.search.Questions;
import dev.firstline.search.Search;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to a case by its number, or lists those in which some words stand. */
@Controller
class SearchPage {

    private final Questions questions;
    private final Search search;
    private final SearchViews views;
    private final Rails rails;
    private final Templates templates;

    SearchPage(
            Questions questions,
            Search search,
            SearchViews views,
            Rails rails,
            Templates templates) {
        this.questions = questions;
        this.search = search;
        this.views = views;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/search")
    Object find(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        Question question = questions.read(actor, q.strip(), page.zone());
        var numbered = search.findByNumber(actor, question);
        if (numbered.isPresent()) {
            return SeeOther.to("/desk/cases/" + numbered.get().number());
        }
        var view = views.of(page, actor, question, Pagers.place(after, before));
        return templates.deskSearch(page, rails.of(page, actor), view);
    }
}
