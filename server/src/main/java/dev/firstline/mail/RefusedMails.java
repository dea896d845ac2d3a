package dev.firstline.mail;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.explanation.Refused;
import dev.firstline.mail.incoming.Refusals;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Optional;

/**
 * Mail that was refused since its sender may not ask (INT-6): all staff read it; who works on cases
 * makes a case of it after all, or leaves it.
 */
@Component
public class RefusedMails {

    private final Refusals refusals;

    RefusedMails(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The newest first; the keys of places are ids. */
    public Part<RefusedMail> list(Actor actor, boolean decided, Place<Long> place, int limit) {
        requireStaff(actor);
        return Part.of(place, refusals.list(decided, place, limit + 1), limit);
    }

    public RefusedMail get(Actor actor, long id) {
        requireStaff(actor);
        return refusals.find(id).orElseThrow(() -> Refused.notFound("refused-mail"));
    }

    /** What it says; empty where the message itself is no longer kept. */
    public Optional<RefusedLetter> read(Actor actor, long id) {
        return refusals.read(get(actor, id));
    }

    /**
     * Makes a case of it, as if its sender had been entitled; its clocks count from now, and its
     * sender hears the number.
     *
     * @param contact for whom it is, null for its sender
     */
    public Case takeIn(Actor actor, long id, OrganisationId to, @Nullable PersonId contact)
            throws IOException {
        CasePolicy.requireWork(actor);
        return refusals.takeIn(actor, get(actor, id), to, contact);
    }

    /** Leaves it refused, so that nobody looks at it again. */
    public void leave(Actor actor, long id) {
        CasePolicy.requireWork(actor);
        refusals.leave(actor, get(actor, id));
    }

    private static void requireStaff(Actor actor) {
        if (!actor.isStaff()) {
            throw Refused.notPermitted("desk.staff-only");
        }
    }
}
