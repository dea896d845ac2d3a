package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.search.Search;

import io.swagger.v3.oas.annotations.Operation;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.OptionalLong;

@RestController
@RequestMapping(Addresses.BASE + "/cases")
class CasesResource {

    private final Cases cases;
    private final Search search;
    private final CaseFilters filters;
    private final ShownCases shown;

    CasesResource(Cases cases, Search search, CaseFilters filters, ShownCases shown) {
        this.cases = cases;
        this.search = search;
        this.filters = filters;
        this.shown = shown;
    }

    @GetMapping
    @Operation(
            summary = "List cases",
            description =
                    "The cases that the token's person may see, newest first. Conditions that are"
                            + " given all hold; an empty one counts as not given.")
    ListView<CaseView> list(Actor actor, @ParameterObject CaseQuery asked) {
        Place<CaseId> place = place(Cursor.read(Given.name("after", asked.after()).orElse(null)));
        int limit = Limit.read(asked.limit());
        List<Condition> conditions = filters.read(asked);
        Part<Case> found =
                filters.words(actor, asked)
                        .map(q -> search.list(actor, q, conditions, place, limit))
                        .orElseGet(
                                () -> cases.list(actor, new CaseFilter(conditions), place, limit));
        return ListView.of(found, subject -> subject.id().value(), shown::of);
    }

    private static Place<CaseId> place(OptionalLong after) {
        return after.isEmpty() ? Place.start() : Place.after(new CaseId(after.getAsLong()));
    }

    @GetMapping("/{number}")
    @Operation(summary = "Get a case", description = "The case of that number.")
    CaseView get(Actor actor, @PathVariable String number) {
        return shown.of(cases.get(actor, CaseNumber.read(number)));
    }
}
