package dev.firstline.api;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseState;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which cases are asked for. */
@Component
class CaseFilters {

    /**
     * Nobody has this id: who asks for an unknown person gets an empty list, and learns nothing.
     */
    private static final PersonId NOBODY = new PersonId(0);

    private final Known known;
    private final Programmes programmes;

    CaseFilters(Known known, Programmes programmes) {
        this.known = known;
        this.programmes = programmes;
    }

    CaseFilter read(CaseQuery asked) {
        return new CaseFilter(
                Given.name("state", asked.state()).map(CaseState::of).orElse(null),
                null,
                Given.name("queue", asked.queue()).map(this::queue).orElse(null),
                Given.name("requester", asked.requester()).map(this::requester).orElse(null),
                organisation(asked),
                Given.name("q", asked.q()).orElse(null));
    }

    private String queue(String key) {
        if (programmes.current().findQueue(key).isEmpty()) {
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

    private @Nullable OrganisationId organisation(CaseQuery asked) {
        String id = Given.name("organisation", asked.organisation()).orElse(null);
        if (id == null) {
            return null;
        }
        return Given.digits(id)
                .map(OrganisationId::new)
                .orElseThrow(() -> Refused.invalid("organisation", "organisation.unknown", id));
    }
}
