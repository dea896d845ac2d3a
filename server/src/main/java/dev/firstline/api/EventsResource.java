package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.EventReasons;
import dev.firstline.api.views.EventView;
import dev.firstline.api.views.ListView;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Timelines;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import io.swagger.v3.oas.annotations.Operation;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@RestController
class EventsResource {

    /** An event in its place: events are appended only, so that its place is its key. */
    private record Placed(long place, CaseEvent event) {}

    private final Cases cases;
    private final Timelines timelines;
    private final People people;
    private final EventReasons reasons;

    EventsResource(Cases cases, Timelines timelines, People people, EventReasons reasons) {
        this.cases = cases;
        this.timelines = timelines;
        this.people = people;
        this.reasons = reasons;
    }

    @GetMapping(Addresses.BASE + "/cases/{number}/events")
    @Operation(
            summary = "List events",
            description =
                    "What happened to a case, newest first: who, when, what, from, to, the message"
                            + " that says why, and the rule that chose the queue.")
    ListView<EventView> list(
            Actor actor, @PathVariable String number, @ParameterObject ListQuery asked) {
        Case subject = cases.get(actor, CaseNumber.read(number));
        int limit = Limit.read(asked.limit());
        long before = Cursor.read(asked.place()).orElse(Long.MAX_VALUE);
        List<CaseEvent> timeline = timelines.list(actor, subject);
        List<Placed> found =
                placed(timeline).reversed().stream()
                        .filter(it -> it.place() < before)
                        .limit(limit + 1L)
                        .toList();
        return ListView.of(found, limit, Placed::place, shown -> views(subject, timeline, shown));
    }

    private static List<Placed> placed(List<CaseEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(place -> new Placed(place, events.get(place)))
                .toList();
    }

    private List<EventView> views(Case subject, List<CaseEvent> timeline, List<Placed> found) {
        Map<PersonId, Person> named =
                people.listByIds(
                        found.stream()
                                .flatMap(it -> it.event().people())
                                .collect(Collectors.toSet()));
        return found.stream()
                .map(Placed::event)
                .map(it -> EventView.of(it, named, reasons.of(subject, timeline, it)))
                .toList();
    }
}
