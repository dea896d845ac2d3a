package dev.firstline.agreements;

import static dev.firstline.directory.DirectoryPolicy.requireManage;
import static dev.firstline.directory.DirectoryPolicy.requireSight;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The agreements of organisations. Each change says why and is appended to the agreement's history;
 * what an actor may not see does not exist.
 */
@Component
public class Agreements {

    private static final int LONGEST_WHY = 2000;

    private final AgreementStore store;
    private final HistoryStore history;
    private final AgreementChecks checks;
    private final Organisations organisations;
    private final BusinessTime time;
    private final ReadOnce<AgreementId, Agreement> read;
    private final ApplicationEventPublisher events;

    Agreements(
            AgreementStore store,
            HistoryStore history,
            AgreementChecks checks,
            Organisations organisations,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.history = history;
        this.checks = checks;
        this.organisations = organisations;
        this.time = time;
        this.read = new ReadOnce<>(store::find);
        this.events = events;
    }

    public Agreement get(Actor actor, AgreementId id) {
        Agreement found = get(id);
        if (!DirectoryPolicy.maySee(actor, found.organisation())) {
            throw Refused.notFound("agreement");
        }
        return found;
    }

    /** The same, for Firstline's own rules. */
    public Agreement get(AgreementId id) {
        return read.find(id).orElseThrow(() -> Refused.notFound("agreement"));
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(AgreementId id) {
        return store.byId(id, found -> found.forEach(it -> read.keep(it.id(), it)));
    }

    /** Those of an organisation, the latest first. */
    public List<Agreement> list(Actor actor, OrganisationId organisation) {
        requireSight(actor, organisation);
        return store.list(organisation);
    }

    /** The same, for Firstline's own rules. */
    public List<Agreement> list(OrganisationId organisation) {
        return store.list(organisation);
    }

    /** Those that end within some days from today and do not renew themselves, the first first. */
    public List<Agreement> listEnding(Actor actor, ZoneId zone, int days, int limit) {
        DirectoryPolicy.requireStaff(actor);
        LocalDate today = LocalDate.ofInstant(time.instant(), zone);
        return store.listEnding(today, today.plusDays(days), limit);
    }

    /** What was bought under an agreement at an earlier instant, for Firstline's own rules. */
    public Chosen chosenAt(Agreement it, Instant when) {
        return PastTerms.at(it, history.list(it.id()), when);
    }

    /** What happened to an agreement, the latest first. */
    public List<AgreementEvent> history(Actor actor, AgreementId id) {
        get(actor, id);
        return history.list(id);
    }

    /** The present day where an organisation is: its agreements begin and end by it. */
    public LocalDate today(OrganisationId organisation) {
        return LocalDate.ofInstant(time.instant(), organisations.get(organisation).zone());
    }

    /**
     * Makes an agreement under the programme that holds now.
     *
     * @param why what the history says
     * @throws Refused naming the other one, if it is for the same on one of the same days
     */
    @Transactional
    public Agreement make(Actor actor, NewAgreement asked, String why) {
        requireManage(actor);
        return make(actor, asked, null, why);
    }

    /**
     * Makes another agreement follow one from a day on; the old one ends on the day before, and
     * what runs under it goes on so until it is closed.
     *
     * @throws Refused where the old one neither runs on that day nor ends on the day before
     */
    @Transactional
    public Agreement replace(Actor actor, AgreementAsSeen seen, Successor wanted, String why) {
        requireManage(actor);
        Agreement old = held(seen);
        LocalDate first = wanted.days().starts();
        LocalDate last = first.minusDays(1);
        if (last.isBefore(old.days().starts())) {
            throw Refused.invalid("from", "agreement.replaced-before-it-starts", first);
        }
        requireFollows(old, first);
        keep(old, AgreementChanges.days(old, old.days().endingOn(last)));
        Agreement made = make(actor, checks.after(old, wanted), old.plan(), why);
        note(
                actor,
                old.id(),
                AgreementEvent.Type.REPLACED,
                old.plan(),
                made.id().value() + "",
                why);
        events.publishEvent(new AgreementReplaced(old.id(), made.id(), old.organisation()));
        return made;
    }

    /** A gap between the two would be a time without support that nobody asked for. */
    static void requireFollows(Agreement old, LocalDate first) {
        if (!old.mayBeFollowedFrom(first)) {
            throw Refused.invalid("from", "agreement.replaced-after-it-ends", first);
        }
    }

    private Agreement make(
            Actor actor, NewAgreement asked, @Nullable String planBefore, String why) {
        String reason = why(why);
        store.hold(asked.organisation());
        Agreement wanted = checks.read(actor, asked);
        Days.requireInReach(wanted.days().ends(), today(asked.organisation()));
        requireAlone(wanted, null);
        AgreementId id = store.add(wanted);
        note(actor, id, AgreementEvent.Type.MADE, planBefore, wanted.plan(), reason);
        events.publishEvent(new AgreementMade(id, asked.organisation()));
        return get(id);
    }

    /** An agreement held until the transaction ends, as it was seen; a withdrawn one stays so. */
    Agreement held(AgreementAsSeen seen) {
        Agreement found = get(seen.id());
        store.hold(found.organisation());
        Agreement now = get(seen.id());
        seen.requireUnchanged(now);
        requireNotWithdrawn(now);
        return now;
    }

    /** One after the other with whoever changes agreements of the same organisation. */
    void hold(AgreementId id) {
        store.hold(get(id).organisation());
    }

    static void requireNotWithdrawn(Agreement it) {
        if (it.withdrawn()) {
            throw Refused.conflict("agreement.withdrawn-already", Map.of());
        }
    }

    /** Keeps a change of one that is held. */
    void keep(Agreement before, Agreement after) {
        if (!after.withdrawn()) {
            requireAlone(after, after.id());
        }
        if (!store.save(after, before.version())) {
            throw Refused.conflict("agreement.changed-meanwhile", Map.of());
        }
    }

    void note(
            Actor actor,
            AgreementId id,
            AgreementEvent.Type type,
            @Nullable String from,
            @Nullable String to,
            String why) {
        history.add(
                id, new AgreementEvent(type, time.instant(), actor.personId(), from, to, why(why)));
    }

    static String why(String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid("why", "agreement.why-missing");
        }
        if (typed.strip().length() > LONGEST_WHY) {
            throw Refused.invalid("why", "text.too-long", LONGEST_WHY);
        }
        return typed.strip();
    }

    /** Refuses, by name, another that is for the same on one of its days. */
    void requireAlone(Agreement wanted, @Nullable AgreementId except) {
        store.findOverlapping(
                        wanted.organisation(),
                        wanted.scope(),
                        wanted.products(),
                        wanted.days(),
                        except)
                .ifPresent(
                        other -> {
                            throw Refused.conflict(
                                    other.days().renews()
                                            ? "agreement.overlaps-renewing"
                                            : "agreement.overlaps",
                                    Map.of(
                                            "field", "starts",
                                            "other", Long.toString(other.id().value()),
                                            "plan", checks.named(other),
                                            "starts", other.days().starts(),
                                            "ends", other.days().ends()));
                        });
    }
}
