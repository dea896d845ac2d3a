package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Turns;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseAhead;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Merges;
import dev.firstline.cases.Message;
import dev.firstline.commitments.Course;
import dev.firstline.desk.casepage.CaseSheet.Back;
import dev.firstline.desk.moves.MovePreview;
import dev.firstline.desk.moves.MovePreviews;
import dev.firstline.entitlement.Approvers;
import dev.firstline.intake.MissingLegs;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Query;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Puts together what the page of a case shows. */
@Component
class CaseSheets {

    private final Cases cases;
    private final CaseAhead ahead;
    private final Conversations conversations;
    private final Programmes programmes;
    private final Turns turns;
    private final MissingLegs legs;
    private final Approvers approvers;
    private final ClockSheets clocks;
    private final Stories stories;
    private final FactSheets facts;
    private final IncidentSheets incidents;
    private final LinkSheets links;
    private final ScopeSheets scopes;
    private final Merges merges;
    private final Toolboxes tools;
    private final Placings placings;
    private final AboutSheets abouts;
    private final MovesAtOnce moves;
    private final MovePreviews previews;

    CaseSheets(
            Cases cases,
            CaseAhead ahead,
            Conversations conversations,
            Programmes programmes,
            Turns turns,
            MissingLegs legs,
            Approvers approvers,
            ClockSheets clocks,
            Stories stories,
            FactSheets facts,
            IncidentSheets incidents,
            LinkSheets links,
            ScopeSheets scopes,
            Merges merges,
            Toolboxes tools,
            Placings placings,
            AboutSheets abouts,
            MovesAtOnce moves,
            MovePreviews previews) {
        this.cases = cases;
        this.ahead = ahead;
        this.conversations = conversations;
        this.programmes = programmes;
        this.turns = turns;
        this.legs = legs;
        this.approvers = approvers;
        this.clocks = clocks;
        this.stories = stories;
        this.facts = facts;
        this.incidents = incidents;
        this.links = links;
        this.scopes = scopes;
        this.merges = merges;
        this.tools = tools;
        this.placings = placings;
        this.abouts = abouts;
        this.moves = moves;
        this.previews = previews;
    }

    /**
     * The case as it is now, to be read or after a refusal.
     *
     * @param form what was asked for, or sent before
     * @param typed what of it was refused
     * @param beside what the rest of the page will ask
     */
    CaseSheet of(CaseForm form, Typed typed, List<Query<?>> beside) {
        Page page = form.page();
        Case subject = cases.get(form.actor(), form.number());
        ahead.read(subject, queries(form.actor(), subject, beside));
        Programme programme = programmes.version(subject.origin().programmeVersion());
        Course course = clocks.course(subject);
        List<Case> merged = merges.list(subject);
        List<Message> said = conversations.listWhole(form.actor(), subject, merged);
        List<CaseEvent> events = stories.events(subject);
        Story story = stories.of(page, subject, events, merged, said, form.events());
        IncidentSheet incident = incidents.of(page, form.actor(), subject);
        return new CaseSheet(
                subject.number(),
                subject.origin().subject(),
                PriorityMarks.of(programme, subject.handling().priority(), page.wording()),
                StateBadges.of(
                        subject.state(), approvers.turn(subject), Viewpoint.STAFF, page.wording()),
                kind(page, subject),
                back(page, programme, subject.handling().queue()),
                turns.ofStaff(page, subject, clocks.leading(page, course), events),
                LegWords.of(page, programme, subject, legs.list(subject, said)),
                clocks.show(page, subject, course),
                story,
                facts.of(page, subject),
                incident,
                links.of(page, form.actor(), subject, incident != null && incident.mayTakeBack()),
                scopes.of(page, form.actor(), subject),
                tools.of(page, form.actor(), subject, story.history().size()),
                placings.of(page, subject, Placement.of(form)),
                abouts.of(form.actor(), subject, typed),
                move(page, form, subject),
                typed);
    }

    /** What the page will ask beside what is known of any case. */
    private List<Query<?>> queries(Actor actor, Case subject, List<Query<?>> beside) {
        List<Query<?>> queries = new ArrayList<>(beside);
        abouts.ahead(actor, subject).ifPresent(queries::add);
        if (CasePolicy.mayWork(actor)) {
            moves.ahead(subject).ifPresent(queries::add);
        }
        return queries;
    }

    /** Offered to who may do it, wherever something else holds now than what it runs under. */
    private @Nullable MovePreview move(Page page, CaseForm form, Case subject) {
        return CasePolicy.mayWork(form.actor())
                ? moves.find(subject).map(it -> previews.of(page, it)).orElse(null)
                : null;
    }

    private static String kind(Page page, Case subject) {
        String key = subject.handling().kindKey();
        return key == null ? "" : page.text("kind." + key);
    }

    private static Back back(Page page, Programme programme, String queue) {
        String name =
                programme
                        .findQueue(queue)
                        .map(it -> it.name().in(page.language().tag()))
                        .orElse(queue);
        return new Back(name, "/desk/queues/" + queue);
    }
}
