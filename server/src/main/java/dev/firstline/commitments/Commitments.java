package dev.firstline.commitments;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseAhead;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Hands;
import dev.firstline.cases.Timelines;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.plans.Bought;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Pauses;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is promised on cases (COM): clocks to be moved, read and explained. */
@Component
public class Commitments {

    private static final int LONGEST_WORDS = 2000;

    private final CommitmentStore store;
    private final PublishedMeasures measures;
    private final Keeper keeper;
    private final CasePast past;
    private final CaseFacts facts;
    private final ReadOnce<CaseId, List<Commitment>> known;
    private final BreachStore breaches;

    Commitments(
            CommitmentStore store,
            BreachStore breaches,
            PublishedMeasures measures,
            Timelines timelines,
            CasePast past,
            CaseFacts facts,
            CaseAhead ahead) {
        this.store = store;
        this.measures = measures;
        this.keeper = new InHands(store, timelines::hands);
        this.past = past;
        this.facts = facts;
        this.known = new ReadOnce<>(id -> Optional.of(store.list(List.of(id))), this::byCase);
        this.breaches = breaches;
        ahead.add(CommitmentStore.OF_CASE, CommitmentRows::commitment, known::keep);
    }

    /**
     * All that would be promised on a case of this priority if it came in at an instant, what comes
     * next first: shown before sending.
     */
    public List<Foreseen> foresee(Bought bought, String priority, Instant at) {
        return Clockwork.OF_CASES.stream()
                .map(kind -> measures.of(bought, kind, priority))
                .filter(measure -> measure.target().isPresent())
                .map(measure -> foresee(measure, measure.count(at, Pauses.NONE, null)))
                .sorted(Comparator.comparing(Foreseen::limitAt))
                .toList();
    }

    private static Foreseen foresee(Measure measure, Count count) {
        return new Foreseen(measure.kind(), count.limitAt(), Clocks.due(measure, count));
    }

    /**
     * The clocks of a case that is held, to be moved and kept, counted by the days as they are
     * known now. Needs a transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Clockwork of(CaseId id) {
        return pending(list(id));
    }

    /** The same, asked of the database along with other things. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AskedClocks ask(CaseId id) {
        return new AskedClocks(store, id, this::pending);
    }

    private Clockwork pending(List<Commitment> before) {
        return new Clockwork(measures, keeper, past, before).renew();
    }

    /**
     * What its clocks would be if a case were counted by other terms at an instant; nothing of it
     * is kept.
     *
     * @param after the case as it would be
     */
    public Course foresee(Case after, Bought bought, Instant at) {
        return new Clockwork(measures, new Unkept(store), past, list(after.id()))
                .renew()
                .recount(after, bought, at, Fact.VERSION)
                .course();
    }

    /** The same for a case that is opened now and has none yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Clockwork ofNew() {
        return new Clockwork(measures, keeper, past, List.of());
    }

    /**
     * The clocks of a case that is made up: nothing of it is kept, and its past is its own.
     *
     * @param hands in whose hands it is at an instant
     */
    public Clockwork imagine(Imagined made, CasePast its, Function<Instant, Hands> hands) {
        return new Clockwork(
                new OwnDays(measures),
                new InHands(made, (_, at) -> hands.apply(at)),
                its,
                List.of());
    }

    /** Staff say of a promise why it was not kept, or what else is to be known (COM-9). */
    @Transactional
    public void annotate(CaseId id, long commitment, PersonId by, String words, Instant at) {
        if (words.isBlank()) {
            throw Refused.invalid("words", "commitment.words-missing");
        }
        if (words.strip().length() > LONGEST_WORDS) {
            throw Refused.invalid("words", "text.too-long", LONGEST_WORDS);
        }
        boolean itsOwn = store.find(commitment).filter(it -> it.caseId().equals(id)).isPresent();
        if (!itsOwn) {
            throw Refused.notFound("commitment");
        }
        store.annotate(commitment, new Fact(Fact.Type.ANNOTATED, at, words.strip(), by, null));
    }

    /** The clocks of a case, oldest first. */
    public Course course(CaseId id) {
        return new Course(list(id), List.of());
    }

    /** The first limit after an instant of all that is still to be met. */
    public Optional<Instant> findNextLimit(Instant after) {
        return store.findNextLimit(after);
    }

    public List<Commitment> list(CaseId id) {
        return known.find(id).orElse(List.of());
    }

    /** All commitments of some cases, oldest first; cases without any are left out. */
    public Map<CaseId, List<Commitment>> listByCases(Collection<CaseId> ids) {
        Map<CaseId, List<Commitment>> found = known.listByIds(ids);
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<CaseId> ids) {
        return store.ofCases(ids, found -> known.keepAll(ids, byCase(found)));
    }

    private Map<CaseId, List<Commitment>> byCase(Collection<CaseId> ids) {
        return byCase(store.list(ids));
    }

    private static Map<CaseId, List<Commitment>> byCase(List<Commitment> found) {
        return found.stream().collect(Collectors.groupingBy(Commitment::caseId));
    }

    /** The leading clock of each case as it stands now, for lists of staff. */
    public Map<CaseId, Reading> readLeading(Collection<CaseId> ids, Instant now) {
        return listByCases(ids).values().stream()
                .flatMap(all -> new Course(all, List.of()).leading().stream())
                .collect(Collectors.toMap(Commitment::caseId, it -> read(it, now)));
    }

    /**
     * The clocks of each case that matter to its customer, as they stand now: all that is awaited,
     * what comes next first; else the last that came to an end.
     */
    public Map<CaseId, List<Reading>> readForCustomers(Collection<CaseId> ids, Instant now) {
        return listByCases(ids).values().stream()
                .flatMap(all -> new Course(all, List.of()).forCustomer().stream())
                .collect(
                        Collectors.groupingBy(
                                Commitment::caseId,
                                Collectors.mapping(it -> read(it, now), Collectors.toList())));
    }

    /** The same of one case. */
    public List<Reading> readForCustomer(CaseId id, Instant now) {
        return readForCustomers(List.of(id), now).getOrDefault(id, List.of());
    }

    /** A commitment as its clock shows it now. */
    public Reading read(Commitment commitment, Instant now) {
        return Clocks.read(measure(commitment), commitment, now);
    }

    /** Why it is due when it is, what it took, and how late it was; or what is left (XPL-1). */
    public Explanation explain(Commitment commitment) {
        return Clocks.explain(
                measure(commitment), commitment, measures.otherDays(commitment).facts());
    }

    /** The same for programs, which add up to the nanosecond (COM-7). */
    public Explanation explainExactly(Commitment commitment) {
        return Clocks.exactly(measure(commitment), commitment, explain(commitment));
    }

    /**
     * Whether what met a promise of a case at an instant, as came to be known later, shows that it
     * was kept after all: asked of that clock which it met, since others of its kind may be late
     * still (COM-9).
     */
    public Optional<KeptLater> findKeptLater(CaseId id, CommitmentKind kind, Instant met) {
        return list(id).stream()
                .filter(it -> it.kind() == kind && it.isKeptAfterAll())
                .flatMap(it -> KeptLater.find(facts.list(it), met).stream())
                .findFirst();
    }

    /** In whose hands cases were when promises on them were due and not kept, by clock (COM-9). */
    public Map<Long, Fact> listBreaches(Collection<Commitment> some) {
        List<Long> late =
                some.stream()
                        .filter(it -> it.outcome().breachedAt() != null)
                        .map(Commitment::id)
                        .toList();
        return late.isEmpty() ? Map.of() : breaches.list(late);
    }

    /** What reads those of all clocks of some cases ahead. */
    public Query<?> breachesAhead(Collection<CaseId> ids) {
        return breaches.ahead(ids);
    }

    /** What happened to a clock, in order: of a recount with what was promised before and after. */
    public List<Fact> facts(Commitment commitment) {
        return facts.list(commitment);
    }

    /**
     * The stretches of time from its start to its limit, counted and not, that add up to the
     * promise; of what came to an end to that, and to what it took; of a clock that stands still to
     * now (COM-7).
     */
    public List<Interval> intervals(Commitment commitment, Instant now) {
        return Clocks.intervals(measure(commitment), commitment, now);
    }

    /** The same by their ends as they are told, so that their lengths add up to the second. */
    public List<Interval> toldIntervals(Commitment commitment, Instant now) {
        return ToldClock.of(measure(commitment), commitment).intervals(now);
    }

    private Measure measure(Commitment it) {
        return measures.of(it);
    }
}
