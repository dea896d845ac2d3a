package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseFilter.OfOrganisation;
import dev.firstline.cases.Cases;
import dev.firstline.templates.Templates;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Set;

/**
 * Suggests with which cases one may be linked or merged: the newest open ones of its organisation.
 * Asked when somebody goes to such a field; most who read a case never do.
 */
@Controller
class SuggestCases {

    private static final int MOST = 30;

    private final Cases cases;
    private final Templates templates;

    SuggestCases(Cases cases, Templates templates) {
        this.cases = cases;
        this.templates = templates;
    }

    @GetMapping("/desk/cases/{number}/suggestions")
    JteModel suggest(Actor actor, @PathVariable long number) {
        Case subject = cases.get(actor, number);
        return templates.deskSuggestions(
                others(actor, subject).stream()
                        .map(it -> it.number() + " " + it.origin().subject())
                        .toList());
    }

    private List<Case> others(Actor actor, Case subject) {
        return subject
                .origin()
                .organisation()
                .map(its -> CaseFilter.open(true).and(new OfOrganisation(Set.of(its))))
                .map(filter -> cases.list(actor, filter, MOST))
                .orElse(List.of())
                .stream()
                .filter(it -> !it.id().equals(subject.id()))
                .toList();
    }
}
