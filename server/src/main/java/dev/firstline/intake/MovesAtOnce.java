package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.CoveredElsewhere;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Charge;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Query;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves the open cases of an agreement to what holds now, some at a time: each by itself as {@link
 * Moves} moves one, with its own event, so that what cannot be moved keeps none of the others back
 * (PRG-2).
 */
@Component
public class MovesAtOnce {

    /** How many are moved at a time. */
    public static final int MOST = 50;

    private final Moves moves;
    private final MoveNotices notices;
    private final ChargeMoves charges;
    private final Agreements agreements;
    private final CoveredElsewhere elsewhere;
    private final Cases cases;
    private final Commitments commitments;
    private final CaseTerms terms;
    private final Programmes programmes;
    private final BusinessTime time;

    MovesAtOnce(
            Moves moves,
            MoveNotices notices,
            ChargeMoves charges,
            Agreements agreements,
            CoveredElsewhere elsewhere,
            Cases cases,
            Commitments commitments,
            CaseTerms terms,
            Programmes programmes,
            BusinessTime time) {
        this.moves = moves;
        this.notices = notices;
        this.charges = charges;
        this.agreements = agreements;
        this.elsewhere = elsewhere;
        this.cases = cases;
        this.commitments = commitments;
        this.terms = terms;
        this.programmes = programmes;
        this.time = time;
    }

    /**
     * What would become of a case.
     *
     * @param after as it would be; null where it cannot be moved, and {@code refused} says why
     * @param clocks those that would be due at another instant
     * @param charge what would become of what it counts; null where nothing would
     */
    public record Preview(
            Case before,
            @Nullable Case after,
            List<Clock> clocks,
            @Nullable Foretold charge,
            @Nullable Refused refused) {}

    /**
     * What would become of what a case counts.
     *
     * @param anew to which month it goes; null where it is taken back, and nothing else is charged
     */
    public record Foretold(@Nullable Charge anew) {}

    /** A promise that is awaited, with its limit before and after; null where none runs. */
    public record Clock(String kind, @Nullable Instant before, @Nullable Instant after) {}

    /** What became of those that were to be moved. */
    public record Outcome(List<Case> moved, List<NotMoved> refused) {}

    /** One that stays as it is, and why. */
    public record NotMoved(long number, Refused why) {}

    /** Whether somebody moves several at once: who answers for work and for agreements alike. */
    public static boolean may(Actor actor) {
        return CasePolicy.mayWork(actor) && DirectoryPolicy.mayManage(actor);
    }

    /** How many there are, and at most one more than are moved at a time. */
    public int count(Agreement it) {
        return ids(it).size();
    }

    /** What would become of those that can be moved at a time, the oldest first. */
    public List<Preview> preview(Actor actor, AgreementId id) {
        DirectoryPolicy.requireStaff(actor);
        return ids(agreements.get(actor, id)).stream()
                .limit(MOST)
                .map(cases::get)
                .map(this::preview)
                .toList();
    }

    /** What would become of a case; empty where it runs under what holds now. */
    public Optional<Preview> find(Case subject) {
        return moves.isPassed(subject) ? Optional.of(preview(subject)) : Optional.empty();
    }

    /** What reads the same ahead, along with other things. */
    public Optional<Query<?>> ahead(Case subject) {
        return moves.ahead(subject);
    }

    /**
     * All that are open where it is over; else those that another version promises, and those that
     * run under another agreement, or none, while this one holds for them today: what was asked
     * while it did not run (PRG-3).
     */
    private List<CaseId> ids(Agreement it) {
        LocalDate today = agreements.today(it.organisation());
        boolean over = it.on(today).isOver();
        int version = over ? 0 : programmes.current().version();
        List<CaseId> own = cases.listOpenOfOtherVersions(it.id(), version, MOST + 1);
        List<CaseId> others =
                it.on(today) == AgreementState.RUNNING ? elsewhere.list(it, MOST + 1) : List.of();
        return Stream.concat(own.stream(), others.stream()).limit(MOST + 1).toList();
    }

    private Preview preview(Case before) {
        try {
            Case after = moves.foresee(before);
            return new Preview(
                    before,
                    after,
                    clocks(before, after),
                    charges.foresee(before, after).orElse(null),
                    null);
        } catch (Refused refused) {
            return new Preview(before, null, List.of(), null, refused);
        }
    }

    private List<Clock> clocks(Case before, Case after) {
        Map<String, Instant> now = limits(commitments.list(before.id()));
        Map<String, Instant> then =
                limits(commitments.foresee(after, terms.bought(after), time.instant()).all());
        List<Clock> clocks = new ArrayList<>();
        now.forEach(
                (kind, limit) -> {
                    if (!limit.equals(then.get(kind))) {
                        clocks.add(new Clock(kind, limit, then.get(kind)));
                    }
                });
        then.forEach(
                (kind, limit) -> {
                    if (!now.containsKey(kind)) {
                        clocks.add(new Clock(kind, null, limit));
                    }
                });
        return clocks;
    }

    private static Map<String, Instant> limits(List<Commitment> all) {
        Map<String, Instant> limits = new LinkedHashMap<>();
        all.stream()
                .filter(Commitment::isRunning)
                .forEach(it -> limits.put(it.kind().key(), it.limitAt()));
        return limits;
    }

    /** Moves those that were seen; what has changed since then, or cannot be moved, stays. */
    public Outcome move(Actor actor, List<CaseAsSeen> seen, Said reason) {
        CasePolicy.requireWork(actor);
        DirectoryPolicy.requireManage(actor);
        if (seen.isEmpty()) {
            throw Refused.invalid("cases", "move.none-chosen");
        }
        if (reason.body().isBlank()) {
            throw Refused.invalid("why", "move.reason-missing");
        }
        List<MoveNotices.Moved> moved = new ArrayList<>();
        List<NotMoved> refused = new ArrayList<>();
        for (CaseAsSeen it : seen.stream().limit(MOST).toList()) {
            try {
                moved.add(moves.moveUntold(actor, it, reason));
            } catch (Refused why) {
                refused.add(new NotMoved(it.number(), why));
            }
        }
        notices.tell(moved);
        return new Outcome(moved.stream().map(it -> it.after().subject()).toList(), refused);
    }
}
