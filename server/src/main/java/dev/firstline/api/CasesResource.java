package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.Cases;

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
    private final CaseFilters filters;
    private final ShownCases shown;

    CasesResource(Cases cases, CaseFilters filters, ShownCases shown) {
        this.cases = cases;
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
        CaseFilter filter = filters.read(asked);
        OptionalLong after = Cursor.read(Given.name("after", asked.after()).orElse(null));
        int limit = Limit.read(asked.limit());
        List<Case> found = cases.list(actor, filter, after, limit + 1);
        return ListView.of(found, limit, subject -> subject.id().value(), shown::of);
    }

    @GetMapping("/{number}")
    @Operation(summary = "Get a case", description = "The case of that number.")
    CaseView get(Actor actor, @PathVariable String number) {
        return shown.of(cases.get(actor, CaseNumber.read(number)));
    }
}
