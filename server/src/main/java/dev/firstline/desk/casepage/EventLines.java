package dev.firstline.desk.casepage;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.KeptLater;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.EventView;

import org.springframework.stereotype.Component;

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

    /**
     * A line for each event, in the same order.
     *
     * @param kept what calls that were logged later show to have been kept after all
     */
    List<EventView> of(
            Page page, Case subject, List<CaseEvent> events, Map<CaseEvent, KeptLater> kept) {
        Map<PersonId, Person> named =
                people.listByIds(events.stream().flatMap(CaseEvent::people).distinct().toList());
        var words =
                new EventWords(
                        page,
                        programmes.current(),
                        named,
                        organisation(events),
                        kept,
                        (event, before) ->
                                before
                                        ? things.before(subject, event)
                                        : things.since(subject, event));
        return events.stream().map(it -> new EventView(words.tell(it), it.toldAt())).toList();
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
