package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.cases.CaseState;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.KnownQueues;
import dev.firstline.search.Question;
import dev.firstline.search.Questions;

import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads which cases are asked for. */
@Component
class CaseFilters {

    /**
     * Nobody has this id: who asks for an unknown person gets an empty list, and learns nothing.
     */
    private static final PersonId NOBODY = new PersonId(0);

    private final Known known;
    private final KnownQueues queues;
    private final Questions questions;

    CaseFilters(Known known, KnownQueues queues, Questions questions) {
        this.known = known;
        this.queues = queues;
        this.questions = questions;
    }

    /** What a program asks for beside {@code q}. */
    List<Condition> read(CaseQuery asked) {
        return Stream.<Optional<Condition>>of(
                        Given.name("state", asked.state())
                                .map(CaseState::of)
                                .map(Set::of)
                                .map(CaseFilter.InState::new),
                        Given.name("queue", asked.queue())
                                .map(this::queue)
                                .map(Set::of)
                                .map(CaseFilter.InQueue::new),
                        Given.name("requester", asked.requester())
                                .map(this::requester)
                                .map(Set::of)
                                .map(CaseFilter.AskedBy::new),
                        Given.name("organisation", asked.organisation())
                                .map(CaseFilters::organisation)
                                .map(Set::of)
                                .map(CaseFilter.OfOrganisation::new))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What stands in {@code q}, whose filters may not be wrong: a program gets what it asks for.
     */
    Optional<Question> words(Actor actor, CaseQuery asked) {
        return Given.name("q", asked.q())
                .map(line -> questions.read(actor, line, ZoneOffset.UTC))
                .map(CaseFilters::requireRight);
    }

    private static Question requireRight(Question question) {
        question.faults().stream()
                .findFirst()
                .ifPresent(
                        fault -> {
                            throw Refused.invalid(
                                    "q", "search." + fault.filter() + "-unknown", fault.typed());
                        });
        return question;
    }

    private String queue(String key) {
        if (queues.find(key).isEmpty()) {
            throw Refused.invalid("queue", "queue.unknown", key);
        }
        return key;
    }

    private PersonId requester(String emailOrId) {
        if (!emailOrId.contains("@") && Given.digits(emailOrId).isEmpty()) {
            throw Refused.invalid("requester", "person.email-invalid", emailOrId);
        }
        return known.find(emailOrId).map(Person::id).orElse(NOBODY);
    }

    private static OrganisationId organisation(String id) {
        return Given.digits(id)
                .map(OrganisationId::new)
                .orElseThrow(() -> Refused.invalid("organisation", "organisation.unknown", id));
    }
}
