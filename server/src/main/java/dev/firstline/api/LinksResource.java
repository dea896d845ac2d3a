package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.LinkView;
import dev.firstline.api.views.ListView;
import dev.firstline.cases.Cases;
import dev.firstline.cases.LinkKind;
import dev.firstline.intake.Relations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Addresses.BASE + "/cases/{number}/links")
@Tag(name = "Cases")
class LinksResource {

    /**
     * What the case is to another.
     *
     * @param kind duplicate-of, follow-up-of or caused-by
     * @param number of the other
     */
    record LinkAsked(@Nullable String kind, @Nullable String number) {}

    private final Cases cases;
    private final Relations relations;

    LinksResource(Cases cases, Relations relations) {
        this.cases = cases;
        this.relations = relations;
    }

    @GetMapping
    @Operation(
            summary = "List what a case is to others",
            description = "From both ends, as far as the other case may be seen.")
    ListView<LinkView> list(Actor actor, @PathVariable String number) {
        return new ListView<>(
                relations.list(actor, cases.get(actor, CaseNumber.read(number))).stream()
                        .map(LinkView::of)
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Link a case to another", description = "Both tell of it.")
    @ApiResponse(responseCode = "201", description = "the link")
    LinkView link(Actor actor, @PathVariable String number, @RequestBody LinkAsked asked) {
        return LinkView.of(
                relations.link(
                        actor,
                        CaseNumber.seen(number),
                        LinkKind.of(Given.text("kind", asked.kind())),
                        Given.number("number", asked.number())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a link away", description = "The trace of it stays.")
    @ApiResponse(responseCode = "204", description = "taken away")
    void unlink(Actor actor, @PathVariable String number, @PathVariable String id) {
        relations.unlink(actor, CaseNumber.seen(number), Given.digits(id).orElse(0L));
    }
}
