package dev.firstline.portal.home;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Pagers;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first address: it leads everybody to where they work, and is where customers do. */
@Controller
class HomePage {

    private final RequestLists lists;
    private final Templates templates;

    HomePage(RequestLists lists, Templates templates) {
        this.lists = lists;
        this.templates = templates;
    }

    @GetMapping("/")
    Object show(
            Page page,
            Actor actor,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before) {
        if (actor.person().isEmpty()) {
            return "redirect:/sign-in";
        }
        if (actor.isStaff()) {
            return "redirect:/desk";
        }
        return templates.portalHome(page, lists.of(page, actor, Pagers.place(after, before)));
    }
}
