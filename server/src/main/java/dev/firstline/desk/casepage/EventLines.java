package dev.firstline.desk.casepage;

import static java.util.function.Function.identity;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.KeptLater;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.EventView;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything that happened to a case as sentences with names (CAS-8). */
@Component
class EventLines {

    private final People people;
    private final Organisations organisations;
    private final Programmes programmes;
    private final NamedThings things;
    private final Commitments commitments;

    EventLines(
            People people,
            Organisations organisations,
            Programmes programmes,
            NamedThings things,
            Commitments commitments) {
        this.people = people;
        this.organisations = organisations;
        this.programmes = programmes;
        this.things = things;
        this.commitments = commitments;
    }

    /**
     * A line for each event, in the same order.
     *
     * @param kept what calls that were logged later show to have been kept after all
     */
    List<EventView> of(
            Page page, Case subject, List<CaseEvent> events, Map<CaseEvent, KeptLater> kept) {
        List<Commitment> clocks = late(subject, events);
        Map<Long, Fact> breaches = commitments.listBreaches(clocks);
        Map<PersonId, Person> named = named(subject, events, breaches.values());
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
                                        : things.since(subject, event),
                        event -> hands(page, event, clocks, breaches, named));
        var limits = new KeptLimits();
        List<EventView> lines = new ArrayList<>();
        for (CaseEvent it : events) {
            lines.add(new EventView(words.tell(it, limits.keeps(it)), it.toldAt()));
        }
        return lines;
    }

    /** With who asked, whom the page names too. */
    private Map<PersonId, Person> named(
            Case subject, List<CaseEvent> events, Collection<Fact> breaches) {
        return people.listByIds(
                Stream.of(
                                Stream.of(subject.origin().requester()),
                                events.stream().flatMap(CaseEvent::people),
                                breaches.stream().map(Fact::by))
                        .flatMap(identity())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** Its clocks, where some were not kept. */
    private List<Commitment> late(Case subject, List<CaseEvent> events) {
        return events.stream().anyMatch(it -> it.type() == EventType.PROMISE_BREACHED)
                ? commitments.list(subject.id())
                : List.of();
    }

    /** In whose hands the case was when that was due; empty where nobody noted it. */
    private static String hands(
            Page page,
            CaseEvent breached,
            List<Commitment> clocks,
            Map<Long, Fact> breaches,
            Map<PersonId, Person> named) {
        return clocks.stream()
                .filter(it -> it.kind().key().equals(breached.from()))
                .filter(it -> breached.at().equals(it.outcome().breachedAt()))
                .flatMap(it -> Stream.ofNullable(breaches.get(it.id())))
                .filter(it -> !it.cause().isEmpty())
                .map(it -> HandsWords.say(page, it, it.by() == null ? null : named.get(it.by())))
                .findFirst()
                .orElse("");
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
