package dev.firstline.agreements;

import static dev.firstline.directory.DirectoryPolicy.requireManage;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What purchasing representatives ask to change about agreements, at any time; staff confirm it,
 * which makes a new agreement from the day wished, or decline it (PRG-3). One at a time is
 * undecided.
 */
@Component
public class Wishes {

    private final WishStore store;
    private final Agreements agreements;
    private final Amendments amendments;
    private final AgreementChecks checks;
    private final WishSense sense;
    private final BusinessTime time;

    Wishes(
            WishStore store,
            Agreements agreements,
            Amendments amendments,
            AgreementChecks checks,
            WishSense sense,
            BusinessTime time) {
        this.store = store;
        this.agreements = agreements;
        this.amendments = amendments;
        this.checks = checks;
        this.sense = sense;
        this.time = time;
    }

    /** Whether somebody buys for their organisation. */
    public static boolean mayAsk(Actor actor) {
        return actor.isAny(Role.PURCHASING_REPRESENTATIVE);
    }

    public Wish get(WishId id) {
        return store.find(id, false).orElseThrow(() -> Refused.notFound("wish"));
    }

    /** One about an agreement that the actor may see; what they may not does not exist. */
    public Wish get(Actor actor, WishId id) {
        Wish found = get(id);
        if (!DirectoryPolicy.maySee(actor, agreements.get(found.agreement()).organisation())) {
            throw Refused.notFound("wish");
        }
        return found;
    }

    /** Those about an agreement, the latest first. */
    public List<Wish> list(Actor actor, AgreementId agreement) {
        agreements.get(actor, agreement);
        return store.list(agreement);
    }

    /** Those that wait for a word of staff, the oldest first. */
    public List<Wish> listUndecided(Actor actor, int limit) {
        return listUndecided(actor, new WishId(0), limit);
    }

    /** The same, after one of them. */
    public List<Wish> listUndecided(Actor actor, WishId after, int limit) {
        DirectoryPolicy.requireStaff(actor);
        return store.listUndecided(after, limit);
    }

    /** Asks for another plan, options or contact from a day on, or for a later last day. */
    @Transactional
    public Wish ask(Actor actor, NewWish asked) {
        requireMayAsk(actor);
        Agreement about = agreements.get(actor, asked.agreement());
        Agreements.requireNotWithdrawn(about);
        NewWish wish = sense.begun(about, asked);
        sense.require(about, wish);
        if (store.list(about.id()).stream().anyMatch(it -> it.state() == Wish.State.ASKED)) {
            throw Refused.conflict("wish.undecided", Map.of());
        }
        WishId id = store.add(wish, actor.somebody(), time.instant());
        agreements.note(
                actor,
                about.id(),
                AgreementEvent.Type.CHANGE_ASKED,
                about.plan(),
                wish.plan(),
                wish.words().isBlank() ? wish.plan() : wish.words());
        return get(id);
    }

    /**
     * Takes back what nobody has answered, so that it can be asked for otherwise: for any of the
     * purchasing representatives.
     */
    @Transactional
    public Wish withdraw(Actor actor, WishId id) {
        requireMayAsk(actor);
        get(actor, id);
        Wish wish = undecided(id);
        store.decide(id, Wish.State.WITHDRAWN, actor.somebody(), "", null, time.instant());
        agreements.note(
                actor,
                wish.agreement(),
                AgreementEvent.Type.CHANGE_WITHDRAWN,
                null,
                wish.plan(),
                wish.words().isBlank() ? wish.plan() : wish.words());
        return get(id);
    }

    /** Refuses who does not buy for their organisation. */
    public static void requireMayAsk(Actor actor) {
        if (!mayAsk(actor)) {
            throw Refused.notPermitted("wish.purchasing-only")
                    .because(MissingRole.of(actor, Role.PURCHASING_REPRESENTATIVE::equals));
        }
    }

    /**
     * Confirms it: another agreement follows from the day wished, or the same one runs longer.
     *
     * @return the agreement that holds then
     */
    @Transactional
    public Agreement confirm(Actor actor, WishId id, Confirmation answer) {
        String reason = answer.reason();
        requireManage(actor);
        Wish wish = undecided(id);
        Agreement about = agreements.get(wish.agreement());
        Agreement after =
                wish.extendsOnly(about)
                        ? extended(actor, about, wish.ends(), answer)
                        : agreements.replace(
                                actor,
                                AgreementAsSeen.now(about),
                                agreed(about, wish, answer),
                                reason);
        decide(
                actor,
                wish,
                Wish.State.CONFIRMED,
                AgreementEvent.Type.CHANGE_CONFIRMED,
                after.id(),
                reason);
        return after;
    }

    /** The same for longer, with what else staff say of it. */
    private Agreement extended(Actor actor, Agreement about, LocalDate ends, Confirmation answer) {
        String reason = answer.reason();
        Agreement longer = amendments.extend(actor, AgreementAsSeen.now(about), ends, reason);
        Boolean renews = answer.renews();
        Agreement renewing =
                renews == null || renews == longer.days().renews()
                        ? longer
                        : amendments.renew(actor, AgreementAsSeen.now(longer), renews, reason);
        Amendment said = said(renewing, answer);
        return said.equals(Amendment.of(renewing))
                ? renewing
                : amendments.amend(actor, AgreementAsSeen.now(renewing), said, reason);
    }

    private Amendment said(Agreement it, Confirmation answer) {
        NamedSam sam = answer.sam();
        String terms = answer.ownTerms() == null ? it.ownTerms() : answer.ownTerms().strip();
        return new Amendment(
                it.region(),
                it.options(),
                terms,
                answer.price() == null ? it.price() : answer.price(),
                sam == null ? checks.samUnder(it, terms) : sam.person(),
                WishSense.contact(it, answer.singleContact()));
    }

    /** Whether an account manager belongs to what is wished for, so that one is to be named. */
    public boolean hasAccountManager(Wish wish) {
        Agreement about = agreements.get(wish.agreement());
        return checks.hasSam(about, agreed(about, wish, Confirmation.of("")));
    }

    private static Successor agreed(Agreement about, Wish wish, Confirmation answer) {
        PersonId contact =
                answer.singleContact() == null ? wish.singleContact() : answer.singleContact();
        return new Successor(
                wish.plan(),
                wish.overlaidPlan(),
                wish.options(),
                WishSense.contact(about, contact),
                answer.ownTerms(),
                Days.of(
                        wish.fromDay(),
                        wish.ends(),
                        answer.renews() == null ? about.days().renews() : answer.renews()),
                answer.price(),
                answer.sam());
    }

    @Transactional
    public Wish decline(Actor actor, WishId id, String reason) {
        requireManage(actor);
        Wish wish = undecided(id);
        decide(actor, wish, Wish.State.DECLINED, AgreementEvent.Type.CHANGE_DECLINED, null, reason);
        return get(id);
    }

    private Wish undecided(WishId id) {
        Wish wish = store.find(id, true).orElseThrow(() -> Refused.notFound("wish"));
        if (wish.state() != Wish.State.ASKED) {
            throw Refused.conflict("wish.decided", Map.of());
        }
        return wish;
    }

    private void decide(
            Actor actor,
            Wish wish,
            Wish.State state,
            AgreementEvent.Type type,
            @Nullable AgreementId next,
            String reason) {
        String why = Agreements.why(reason);
        store.decide(wish.id(), state, actor.somebody(), why, next, time.instant());
        agreements.note(actor, wish.agreement(), type, null, wish.plan(), why);
    }
}
