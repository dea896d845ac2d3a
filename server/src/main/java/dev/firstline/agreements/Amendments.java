package dev.firstline.agreements;

import static dev.firstline.directory.DirectoryPolicy.requireManage;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Changes of an agreement that keep it the same: its days, what was agreed on beside the plan, and
 * its people. The version of the programme under which cases run stays theirs.
 */
@Component
public class Amendments {

    private final Agreements agreements;
    private final AgreementChecks checks;
    private final Sams sams;
    private final SingleContacts contacts;
    private final Programmes programmes;
    private final Endings endings;
    private final ApplicationEventPublisher events;

    Amendments(
            Agreements agreements,
            AgreementChecks checks,
            Sams sams,
            SingleContacts contacts,
            Programmes programmes,
            Endings endings,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.checks = checks;
        this.sams = sams;
        this.contacts = contacts;
        this.programmes = programmes;
        this.endings = endings;
        this.events = events;
    }

    /**
     * Lets it run to a day after its present term; one that had ended runs again. Where it renews
     * itself, its days up to then are one term, and the next ones are as long.
     *
     * @throws Refused naming another that is for the same on one of those days
     */
    @Transactional
    public Agreement extend(Actor actor, AgreementAsSeen seen, LocalDate ends, String why) {
        requireManage(actor);
        Agreement before = agreements.held(seen);
        LocalDate today = agreements.today(before.organisation());
        Days.requireInReach(ends, today);
        LocalDate until = before.days().termEnds(today);
        if (!ends.isAfter(until)) {
            throw Refused.invalid("ends", "agreement.extended-backwards", until);
        }
        Optional<AgreementContinued> continued = continued(before);
        agreements.keep(before, AgreementChanges.days(before, before.days().until(ends)));
        agreements.note(
                actor, before.id(), AgreementEvent.Type.EXTENDED, until + "", ends + "", why);
        continued.ifPresent(events::publishEvent);
        return agreements.get(before.id());
    }

    /**
     * Ends it, and with it its renewal. Cases that run under it keep its terms until they are
     * closed; what is asked later is no longer covered.
     *
     * @param last its last day: not before today, or its first day where that is still to come
     */
    @Transactional
    public Agreement end(Actor actor, AgreementAsSeen seen, LocalDate last, String why) {
        requireManage(actor);
        Agreement before = agreements.held(seen);
        LocalDate today = agreements.today(before.organisation());
        if (before.on(today) == AgreementState.ENDED) {
            throw Refused.conflict("agreement.ended-already", Map.of("ends", before.days().ends()));
        }
        if (last.isBefore(today) || last.isBefore(before.days().starts())) {
            throw Refused.invalid("last", "agreement.ended-too-early", last);
        }
        if (last.isAfter(before.days().termEnds(today))) {
            throw Refused.invalid(
                    "last", "agreement.ended-too-late", before.days().termEnds(today));
        }
        agreements.keep(before, AgreementChanges.days(before, before.days().endingOn(last)));
        agreements.note(
                actor,
                before.id(),
                AgreementEvent.Type.ENDED,
                Objects.toString(before.days().last(), null),
                last.toString(),
                why);
        events.publishEvent(new AgreementEnded(before.id(), before.organisation(), last, why));
        return agreements.get(before.id());
    }

    /** Lets terms follow each other by themselves, or no more after the present one. */
    @Transactional
    public Agreement renew(Actor actor, AgreementAsSeen seen, boolean automatic, String why) {
        requireManage(actor);
        Agreement before = agreements.held(seen);
        LocalDate today = agreements.today(before.organisation());
        if (before.days().renews() == automatic) {
            throw Refused.invalid("renews", "agreement.renewal-unchanged");
        }
        Optional<AgreementContinued> continued = automatic ? continued(before) : Optional.empty();
        agreements.keep(
                before, AgreementChanges.days(before, before.days().renewing(automatic, today)));
        agreements.note(
                actor,
                before.id(),
                AgreementEvent.Type.RENEWAL_CHANGED,
                before.days().renews() ? "automatic" : "none",
                automatic ? "automatic" : "none",
                why);
        events.publishEvent(new AgreementAmended(before.id(), before.organisation(), before));
        continued.ifPresent(events::publishEvent);
        return agreements.get(before.id());
    }

    /** What is told once one runs on that had ended, or was ended by somebody. */
    private Optional<AgreementContinued> continued(Agreement before) {
        boolean ranOut = before.on(agreements.today(before.organisation())) == AgreementState.ENDED;
        return ranOut || endings.wasToldByHand(before)
                ? Optional.of(new AgreementContinued(before.id(), before.organisation(), ranOut))
                : Optional.empty();
    }

    /**
     * Changes what was agreed on beside the plan; each part that differs is told in the history.
     */
    @Transactional
    public Agreement amend(Actor actor, AgreementAsSeen seen, Amendment wanted, String why) {
        requireManage(actor);
        Agreement before = agreements.held(seen);
        checks.requireRegion(wanted.region(), programmes.current());
        Programme programme = programmes.version(before.programmeVersion());
        checks.requireOptions(before.plan(), before.overlaidPlan(), wanted.options(), programme);
        String terms = checks.ownTerms(wanted.ownTerms(), programme);
        Chosen bought = new Chosen(before.plan(), before.overlaidPlan(), wanted.options(), terms);
        checks.requireContact(bought, wanted.singleContact(), programme);
        sams.requireAfter(before.sam(), wanted.sam(), bought, programme);
        PersonId contact =
                Objects.equals(before.singleContact(), wanted.singleContact())
                        ? contacts.present(before.organisation(), wanted.singleContact())
                        : contacts.chosen(before.organisation(), wanted.singleContact());
        Agreement amended =
                AgreementChanges.amended(
                        before, wanted.region(), wanted.options(), terms, wanted.sam(), contact);
        Agreement after =
                Objects.equals(before.price(), wanted.price())
                        ? amended
                        : AgreementChanges.priced(amended, wanted.price(), actor.somebody());
        if (after.equals(before)) {
            throw Refused.conflict("agreement.unchanged", Map.of());
        }
        agreements.keep(before, after);
        tell(actor, before, after, why);
        events.publishEvent(new AgreementAmended(before.id(), before.organisation(), before));
        return agreements.get(before.id());
    }

    private void tell(Actor actor, Agreement before, Agreement after, String why) {
        Telling telling = new Telling(actor, before.id(), why);
        telling.of(AgreementEvent.Type.REGION_CHANGED, before.region(), after.region());
        telling.of(
                AgreementEvent.Type.OPTIONS_CHANGED,
                String.join(", ", before.options()),
                String.join(", ", after.options()));
        telling.of(AgreementEvent.Type.TERMS_CHANGED, before.ownTerms(), after.ownTerms());
        telling.of(AgreementEvent.Type.PRICE_CHANGED, text(before.price()), text(after.price()));
        telling.of(AgreementEvent.Type.SAM_CHANGED, id(before.sam()), id(after.sam()));
        telling.of(
                AgreementEvent.Type.CONTACT_CHANGED,
                id(before.singleContact()),
                id(after.singleContact()));
    }

    private static @Nullable String text(@Nullable Price price) {
        return price == null ? null : price.toString();
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : Long.toString(person.value());
    }

    /** Appends what differs to the history. */
    private final class Telling {

        private final Actor actor;
        private final AgreementId id;
        private final String why;

        private Telling(Actor actor, AgreementId id, String why) {
            this.actor = actor;
            this.id = id;
            this.why = why;
        }

        private void of(AgreementEvent.Type type, @Nullable String from, @Nullable String to) {
            if (!Objects.equals(from, to)) {
                agreements.note(actor, id, type, from, to, why);
            }
        }
    }
}
