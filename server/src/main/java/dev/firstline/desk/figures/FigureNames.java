package dev.firstline.desk.figures;

import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Plan;
import dev.firstline.reports.Dimension;
import dev.firstline.reports.Span;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

/** What the values of a dimension are called; one that the programme no longer has, by its key. */
@Component
class FigureNames {

    private final Programmes programmes;

    FigureNames(Programmes programmes) {
        this.programmes = programmes;
    }

    String of(Page page, Dimension by, String key) {
        Programme programme = programmes.current();
        String language = page.language().tag();
        return switch (by) {
            case PLAN ->
                    key.isEmpty()
                            ? page.text("desk.customer.lead")
                            : programme
                                    .plans()
                                    .find(key)
                                    .map(Plan::name)
                                    .map(it -> it.in(language))
                                    .orElse(key);
            case PRIORITY ->
                    programme
                            .findPriority(key)
                            .map(Priority::name)
                            .map(it -> it.in(language))
                            .orElse(key);
            case REGION ->
                    programme.regions().stream()
                            .filter(it -> it.key().equals(key))
                            .map(Region::name)
                            .map(it -> it.in(language))
                            .findFirst()
                            .orElse(key);
            case MONTH -> page.wording().month(Span.month("key", key));
            case CASE_KIND -> page.text(key.isEmpty() ? "desk.kind.none" : "kind." + key);
        };
    }
}
