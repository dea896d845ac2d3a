package dev.firstline.desk.casepage;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.EventView;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that happened to a case as sentences with names (CAS-8). */
@Component
class EventLines {

    private final People people;
    private final Organisations organisations;
    private final Programmes programmes;
    private final NamedThings things;

    EventLines(
            People people, Organisations organisations, Programmes programmes, NamedThings things) {
        this.people = people;
        this.organisations = organisations;
        this.programmes = programmes;
        this.things = things;
    }

    /** A line for each event, in the same order. */
    List<EventView> of(Page page, Case subject, List<CaseEvent> events) {
        Map<PersonId, Person> named =
                people.listByIds(events.stream().flatMap(CaseEvent::people).distinct().toList());
        var words =
                new EventWords(
                        page,
                        programmes.current(),
                        named,
                        organisation(events),
                        (event, before) ->
                                before
                                        ? things.before(subject, event)
                                        : things.since(subject, event));
        var limits = new KeptLimits();
        List<EventView> lines = new ArrayList<>();
        for (CaseEvent it : events) {
            lines.add(new EventView(words.tell(it, limits.keeps(it)), it.toldAt()));
        }
        return lines;
    }

    /** A case is placed once. */
    private String organisation(List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.PLACED)
                .map(CaseEvent::to)
                .filter(Objects::nonNull)
                .map(id -> organisations.get(new OrganisationId(Long.parseLong(id))).name())
                .findFirst()
                .orElse("");
    }
}
