package dev.firstline.portal.following;

import dev.firstline.access.Actor;
import dev.firstline.cases.Cases;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one request. */
@Controller
class RequestPages {

    private final Cases cases;
    private final RequestViews views;
    private final Templates templates;

    RequestPages(Cases cases, RequestViews views, Templates templates) {
        this.cases = cases;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/requests/{number:[0-9]+}")
    JteModel show(Page page, Actor actor, @PathVariable long number) {
        return templates.portalRequest(
                page, views.of(page, actor, cases.get(actor, number), Answer.NONE, Faults.NONE));
    }
}
