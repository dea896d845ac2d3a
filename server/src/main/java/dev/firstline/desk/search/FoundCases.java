package dev.firstline.desk.search;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.queues.QueueRow;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases, open or closed, as rows of a list: their names are asked for all at once. */
@Component
class FoundCases {

    private final People people;
    private final Organisations organisations;
    private final Approvers approvers;

    FoundCases(People people, Organisations organisations, Approvers approvers) {
        this.approvers = approvers;
        this.people = people;
        this.organisations = organisations;
    }

    List<QueueRow> rows(List<Case> cases) {
        var named =
                people.listByIds(cases.stream().flatMap(FoundCases::people).distinct().toList());
        var theirs =
                organisations.listByIds(
                        cases.stream()
                                .flatMap(it -> it.origin().organisation().stream())
                                .distinct()
                                .toList());
        return cases.stream().map(it -> row(it, named, organisation(it, theirs))).toList();
    }

    private static Stream<PersonId> people(Case subject) {
        return Stream.concat(
                Stream.of(subject.origin().requester()), subject.handling().owner().stream());
    }

    private static Optional<String> organisation(
            Case subject, Map<OrganisationId, Organisation> theirs) {
        return subject.origin().organisation().map(theirs::get).map(Organisation::name);
    }

    private QueueRow row(Case subject, Map<PersonId, Person> named, Optional<String> organisation) {
        return new QueueRow(
                subject.id(),
                subject.number(),
                subject.origin().subject(),
                subject.handling().priority(),
                subject.state(),
                approvers.turn(subject),
                name(named, subject.origin().requester()),
                organisation.orElse(null),
                subject.handling().ownerId(),
                subject.handling().owner().map(id -> name(named, id)).orElse(null),
                subject.origin().openedAt(),
                null);
    }

    private static String name(Map<PersonId, Person> named, PersonId id) {
        Person person = named.get(id);
        return person == null ? "" : person.name();
    }
}
