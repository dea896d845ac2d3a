package dev.firstline.desk.casepage;

import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Turns;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.desk.casepage.CaseSheet.Back;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.List;

/** Puts together what the page of a case shows. */
@Component
class CaseSheets {

    private final Cases cases;
    private final Conversations conversations;
    private final Programmes programmes;
    private final Turns turns;
    private final CaseClocks clocks;
    private final Stories stories;
    private final FactSheets facts;
    private final IncidentSheets incidents;
    private final Toolboxes tools;
    private final Placings placings;

    CaseSheets(
            Cases cases,
            Conversations conversations,
            Programmes programmes,
            Turns turns,
            CaseClocks clocks,
            Stories stories,
            FactSheets facts,
            IncidentSheets incidents,
            Toolboxes tools,
            Placings placings) {
        this.cases = cases;
        this.conversations = conversations;
        this.programmes = programmes;
        this.turns = turns;
        this.clocks = clocks;
        this.stories = stories;
        this.facts = facts;
        this.incidents = incidents;
        this.tools = tools;
        this.placings = placings;
    }

    /**
     * The case as it is now, to be read or after a refusal.
     *
     * @param form what was asked for, or sent before
     * @param typed what of it was refused
     */
    CaseSheet of(CaseForm form, Typed typed) {
        Page page = form.page();
        Case subject = cases.get(form.actor(), form.number());
        Programme programme = programmes.version(subject.origin().programmeVersion());
        var latest = clocks.latest(page, subject);
        List<Message> said = conversations.list(form.actor(), subject);
        Story story = stories.of(page, subject, said, form.events());
        return new CaseSheet(
                subject.number(),
                subject.origin().subject(),
                PriorityMarks.of(programme, subject.handling().priority(), page.wording()),
                StateBadges.of(subject.state(), Viewpoint.STAFF, page.wording()),
                back(page, programme, subject.handling().queue()),
                turns.of(page, Viewpoint.STAFF, subject, latest),
                MissingLeg.of(page, programme, subject, said),
                clocks.show(page, latest),
                story,
                facts.of(page, subject),
                incidents.of(page, form.actor(), subject),
                tools.of(page, form.actor(), subject, story.history().size()),
                placings.of(page, subject, Placement.of(form)),
                typed);
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
