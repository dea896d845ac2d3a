package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;

/** Queues mail about an agreement and no case, with what its words need. */
@Component
class AgreementMail {

    private final Organisations organisations;
    private final People people;
    private final EarlierAgreements earlier;
    private final Outbox outbox;

    AgreementMail(
            Organisations organisations, People people, EarlierAgreements earlier, Outbox outbox) {
        this.organisations = organisations;
        this.people = people;
        this.earlier = earlier;
        this.outbox = outbox;
    }

    /** What every such mail knows; the day from which, where that is still to come. */
    Map<String, Object> known(Agreement it) {
        Map<String, Object> known = new HashMap<>();
        known.put("organisation", organisations.get(it.organisation()).name());
        known.put("agreement", Long.toString(it.id().value()));
        known.put("plan", it.plan());
        known.put("from", it.days().starts().toString());
        known.put("planned", earlier.isPlanned(it));
        return known;
    }

    /** The name of somebody, empty for nobody. */
    String name(@Nullable PersonId id) {
        return id == null ? "" : people.find(id).map(Person::name).orElse("");
    }

    /** Once for each cause and version of the agreement; nothing to who has left. */
    void queue(
            MailKind kind, String cause, Agreement about, PersonId to, Map<String, Object> known) {
        if (people.find(to).filter(Person::active).isPresent()) {
            outbox.queueNotice(
                    kind,
                    cause + ":" + about.id().value() + ":" + about.version(),
                    to,
                    JsonMapper.shared().writeValueAsString(known),
                    null);
        }
    }
}
