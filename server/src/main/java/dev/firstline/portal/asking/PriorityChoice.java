package dev.firstline.portal.asking;

import dev.firstline.access.Actor;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.Whys;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Explained;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.PriorityCard;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The priorities to choose from, each with its definition, its signs, and what this customer is
 * promised if it asks now (INT-4).
 */
@Component
class PriorityChoice {

    private final Programmes programmes;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Whys whys;

    PriorityChoice(
            Programmes programmes,
            Organisations organisations,
            Commitments commitments,
            Whys whys) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.commitments = commitments;
        this.whys = whys;
    }

    /** The one that is chosen before anybody chooses. */
    String first() {
        return programmes.current().mail().defaultPriority();
    }

    List<PriorityCard> cards(Page page, Actor actor, String chosen) {
        Programme programme = programmes.current();
        Optional<Organisation> organisation = actor.organisation().map(organisations::get);
        return programme.priorities().stream()
                .map(priority -> card(page, programme, organisation, priority, chosen))
                .toList();
    }

    private PriorityCard card(
            Page page,
            Programme programme,
            Optional<Organisation> organisation,
            Priority priority,
            String chosen) {
        String language = page.language().tag();
        Optional<Explained<Instant>> promise =
                organisation.map(
                        its ->
                                commitments.foresee(
                                        programme, priority.key(), its.region(), page.now()));
        return new PriorityCard(
                priority.key(),
                PriorityMarks.of(programme, priority, page.wording()),
                page.text(
                        "portal.new.definition",
                        priority.definition().in(language),
                        priority.signs().in(language)),
                promise.map(
                                it ->
                                        promise(page, it.value())
                                                + alsoCall(page, programme, organisation, priority))
                        .orElse(""),
                promise.map(it -> whys.of(page, it.explanation())).orElse(null),
                priority.key().equals(chosen));
    }

    private static String promise(Page page, Instant due) {
        return page.text("portal.new.promise", page.times().full(due));
    }

    /** Some priorities want a call as well as the form (INT-5). */
    private static String alsoCall(
            Page page,
            Programme programme,
            Optional<Organisation> organisation,
            Priority priority) {
        return organisation
                .filter(its -> priority.channels().contains("telephone"))
                .map(its -> programme.region(its.region()).telephone())
                .map(telephone -> " " + page.text("portal.new.also-call", telephone))
                .orElse("");
    }
}
