package dev.firstline.intake;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds out who asks, whether that is let in, and in which month it would count. What the answer
 * rests on is asked of the database in one go.
 */
@Component
class Doorkeeper {

    private final ReadAhead ahead;
    private final People people;
    private final Organisations organisations;
    private final Admissions admissions;
    private final Charges charges;
    private final Timer charging;

    Doorkeeper(
            ReadAhead ahead,
            People people,
            Organisations organisations,
            Admissions admissions,
            Charges charges,
            MeterRegistry meters) {
        this.ahead = ahead;
        this.people = people;
        this.organisations = organisations;
        this.admissions = admissions;
        this.charges = charges;
        this.charging = meters.timer("firstline.opening.charging");
    }

    /**
     * Lets a request in whose sender is entitled to it.
     *
     * @throws Refused with the reason, where they are not, or the allowance refuses more
     */
    LetIn letIn(Actor actor, Request asked) {
        LetIn entitled = read(asked, admissions::of);
        return entitled.as(
                requireNonNull(
                        charging.record(
                                () ->
                                        charges.admit(
                                                actor,
                                                asked,
                                                entitled.admission(),
                                                entitled.organisation()))));
    }

    /**
     * Lets in what is taken in whoever may ask anew.
     *
     * @param reason why, as the ledger will say (INT-9); empty where it says nothing
     */
    LetIn letMoreIn(Request asked, String reason) {
        LetIn entitled = read(asked, admissions::ofMore);
        return entitled.as(
                charges.admitMore(
                        asked, entitled.admission().because(reason), entitled.organisation()));
    }

    private LetIn read(
            Request asked, BiFunction<Request, Optional<Organisation>, Admission> admission) {
        PersonId who = asked.requester();
        return ReadOnce.reading(
                () -> {
                    ahead.ask(
                            List.of(
                                    people.ahead(List.of(who)),
                                    organisations.ahead(who),
                                    admissions.ahead(asked)));
                    Person asker = people.get(who);
                    Optional<Organisation> its = asker.organisation().map(organisations::get);
                    return new LetIn(asker, its, admission.apply(asked, its));
                });
    }
}
