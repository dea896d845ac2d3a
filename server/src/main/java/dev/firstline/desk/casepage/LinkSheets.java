package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.Case;
import dev.firstline.cases.LinkKind;
import dev.firstline.cases.SplitOrigins;
import dev.firstline.directory.People;
import dev.firstline.intake.Relations;
import dev.firstline.intake.Relations.Related;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

/** Gathers what a case is to others. */
@Component
class LinkSheets {

    private final Relations relations;
    private final SplitOrigins splits;
    private final People people;

    LinkSheets(Relations relations, SplitOrigins splits, People people) {
        this.relations = relations;
        this.splits = splits;
        this.people = people;
    }

    LinkSheet of(Page page, Actor actor, Case subject, boolean mayWaive) {
        return new LinkSheet(
                relations.list(actor, subject).stream().map(it -> line(page, subject, it)).toList(),
                subject.handling().merge().map(String::valueOf).orElse(""),
                subject.isOpen() && subject.origin().organisation().isPresent(),
                mayWaive,
                LinkKind.BY_HAND.stream()
                        .map(it -> new Choice(it.key(), page.text("desk.link." + it.key())))
                        .toList());
    }

    private String split(Page page, Case part) {
        return splits.find(part)
                .map(
                        it ->
                                page.text(
                                        "desk.link.split-from.why",
                                        it.by() == null
                                                ? page.text("web.product")
                                                : people.get(it.by()).name(),
                                        it.reason()))
                .orElse("");
    }

    private LinkSheet.Line line(Page page, Case subject, Related it) {
        LinkKind kind = it.link().kind();
        Case merged = it.forward() ? subject : it.other();
        Case target = it.forward() ? it.other() : subject;
        boolean ofMerge =
                kind == LinkKind.DUPLICATE_OF
                        && merged.handling().merge().filter(n -> n == target.number()).isPresent();
        String what = "desk.link." + kind.key() + (it.forward() ? "" : ".back");
        return new LinkSheet.Line(
                it.link().id(),
                page.text(what),
                it.other().number(),
                it.other().origin().subject(),
                StateBadges.word(it.other().state(), Viewpoint.STAFF, page.wording()),
                kind == LinkKind.SPLIT_FROM && it.forward() ? split(page, subject) : "",
                !ofMerge && LinkKind.BY_HAND.contains(kind));
    }
}
