package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Resolution;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;

import org.springframework.transaction.TransactionStatus;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One run of the model: one agreement, or some that follow each other, from a month to a later one.
 * All are to come: what was promised in them is not late yet, so that nobody is warned of it
 * meanwhile.
 */
final class LedgerRun {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    private final LedgerDoors doors;
    private final long seed;
    private final Random random;
    private final Customer customer;
    private final AgreementSteps agreements;
    private final PlainLedger model;
    private final List<Case> opened = new ArrayList<>();
    private final MergeSteps merges;
    private Instant now;

    LedgerRun(long seed, LedgerDoors doors) {
        this.doors = doors;
        this.seed = seed;
        this.random = new Random(seed);
        this.customer = doors.customers().add("Run " + seed);
        int allowance = random.nextInt(4);
        YearMonth first = YearMonth.now(BUCHAREST).plusMonths(1);
        this.model = new PlainLedger(first, allowance);
        this.agreements =
                new AgreementSteps(
                        this,
                        doors,
                        model,
                        random,
                        doors.allowances().buy(customer.organisation(), allowance, Over.ASK));
        this.merges = new MergeSteps(this, doors, model, random);
        this.now = first.atDay(15).atStartOfDay(BUCHAREST).toInstant();
    }

    void step() throws Exception {
        switch (random.nextInt(17)) {
            case 0, 1, 2 -> open(now);
            case 3 -> openLate();
            case 4 -> openAtOnce();
            case 5 -> killed();
            case 6 -> sentTwice();
            case 7 -> takeBack(true);
            case 8 -> takeBack(false);
            case 9 -> adjust();
            case 10 -> approve();
            case 11 -> split();
            case 12 -> merges.merge();
            case 13 -> dispute();
            case 14 -> merges.undo();
            case 15 -> agreements.amend();
            default -> endOfMonth();
        }
    }

    private Instant lastMonth() {
        return model.present.minusMonths(1).atDay(20).atStartOfDay(BUCHAREST).toInstant();
    }

    private void openLate() throws Exception {
        if (agreements.ranIn(model.present.minusMonths(1))) {
            open(lastMonth());
        }
    }

    private void open(Instant receivedAt) throws Exception {
        YearMonth received = YearMonth.from(receivedAt.atZone(BUCHAREST));
        boolean room = model.hasRoom(received);
        Case it = at(() -> ask(receivedAt));
        note(it, received, room);
    }

    private void note(Case it, YearMonth received, boolean room) {
        opened.add(it);
        assertThat(it.state() == CaseState.AWAITING_APPROVAL).as(seed()).isEqualTo(!room);
        if (room) {
            model.charge(it.id(), received);
        } else {
            model.waiting.add(it.id());
        }
    }

    /** Two at once: as many are charged as there is room for, and no more. */
    private void openAtOnce() throws Exception {
        List<Callable<Case>> both =
                IntStream.range(0, 2)
                        .<Callable<Case>>mapToObj(_ -> () -> at(() -> ask(now)))
                        .toList();
        try (var people = Executors.newCachedThreadPool()) {
            List<Case> made = people.invokeAll(both).stream().map(Future::resultNow).toList();
            int room = Math.max(0, model.allowance(model.present) - model.used(model.present));
            long charged = made.stream().filter(it -> it.state() == CaseState.NEW).count();
            assertThat(charged).as(seed()).isEqualTo(Math.min(room, 2));
            made.forEach(it -> note(it, model.present, it.state() == CaseState.NEW));
        }
    }

    /** A transaction that dies after all was done in it leaves nothing. */
    private void killed() throws Exception {
        at(
                () -> {
                    doors.transaction().executeWithoutResult(this::die);
                    return "dead";
                });
    }

    private void die(TransactionStatus dying) {
        ask(now);
        opened.stream().filter(it -> model.mayTakeBack(it.id())).findFirst().ifPresent(this::waive);
        dying.setRollbackOnly();
    }

    private void sentTwice() throws Exception {
        boolean room = model.hasRoom(model.present);
        String key = UUID.randomUUID().toString();
        List<String> numbers = new ArrayList<>();
        for (int times = 0; times < 2; times++) {
            numbers.add(
                    at(
                            () ->
                                    doors.submissions()
                                            .once(
                                                    "model:" + seed,
                                                    key,
                                                    "the same",
                                                    () -> Long.toString(ask(now).number()))
                                            .answer()));
        }
        assertThat(numbers.getFirst()).as(seed()).isEqualTo(numbers.getLast());
        long number = Long.parseLong(numbers.getFirst());
        note(doors.cases().findByNumber(number).orElseThrow(), model.present, room);
    }

    private void takeBack(boolean byStaff) throws Exception {
        if (opened.isEmpty()) {
            return;
        }
        Case it = doors.cases().get(opened.get(random.nextInt(opened.size())).id());
        boolean possible = model.mayTakeBack(it.id());
        if (byStaff) {
            assertThat(at(() -> LedgerLife.isDone(() -> waive(it)))).as(seed()).isEqualTo(possible);
        } else if (it.state() == CaseState.NEW) {
            at(() -> resolve(it));
        } else {
            return;
        }
        if (possible) {
            model.takeBack(it.id());
        }
    }

    private Case resolve(Case it) {
        return doors.life().resolved(it, Resolution.DEFECT_CONFIRMED);
    }

    /** A question more, received when its whole was. */
    private void split() throws Exception {
        Optional<Case> whole = any(it -> it.isOpen() && it.state() != CaseState.AWAITING_APPROVAL);
        if (whole.isEmpty()) {
            return;
        }
        YearMonth received = YearMonth.from(whole.get().origin().receivedAt().atZone(BUCHAREST));
        if (agreements.ranIn(received)) {
            boolean room = model.hasRoom(received);
            note(at(() -> doors.life().split(whole.get())), received, room);
        }
    }

    private void dispute() throws Exception {
        Optional<Case> questioned = any(it -> model.mayTakeBack(it.id()));
        boolean upheld = random.nextBoolean();
        if (questioned.isPresent()) {
            at(() -> doors.life().disputed(customer.buyer(), questioned.get(), upheld));
            if (upheld) {
                model.takeBack(questioned.get().id());
            }
        }
    }

    /** One of the cases as they are now. */
    Optional<Case> any(Predicate<Case> which) {
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(opened.get(random.nextInt(opened.size())))
                .map(it -> doors.cases().get(it.id()))
                .filter(which);
    }

    private void adjust() throws Exception {
        int incidents = random.nextBoolean() ? 1 : -1;
        at(
                () ->
                        doors.corrections()
                                .adjust(
                                        doors.cast().alina().actor(),
                                        customer.organisation().id(),
                                        agreements.now().id(),
                                        Integer.toString(incidents),
                                        "Agreed on."));
        model.adjust(incidents);
    }

    private void approve() throws Exception {
        List<CaseId> waiting = List.copyOf(model.waiting);
        if (waiting.isEmpty()) {
            return;
        }
        CaseId id = waiting.get(random.nextInt(waiting.size()));
        Case waits = doors.cases().get(id);
        at(() -> doors.life().approved(customer.buyer(), waits));
        model.waiting.remove(id);
        model.charge(id, YearMonth.from(waits.origin().receivedAt().atZone(BUCHAREST)));
    }

    private void endOfMonth() throws Exception {
        YearMonth over = model.present;
        model.present = over.plusMonths(1);
        now = model.present.atDay(15).atStartOfDay(BUCHAREST).toInstant();
        agreements.endOfMonth();
        if (random.nextBoolean()) {
            at(
                    () ->
                            doors.statements()
                                    .issue(
                                            doors.cast().alina().actor(),
                                            customer.organisation().id(),
                                            over));
            model.close(over);
        }
    }

    void end() {
        doors.life().leaveQueues(customer.organisation());
    }

    /** The same as the model: the sums, and at the end what the organisation reads. */
    LedgerComparison comparison() {
        return new LedgerComparison(
                doors.db(), doors.statements(), customer.organisation().id(), model, seed());
    }

    void compareStatements() throws Exception {
        at(
                () -> {
                    comparison().compareStatements();
                    return "compared";
                });
    }

    private Case ask(Instant receivedAt) {
        return doors.life().asked(customer.contact(), receivedAt);
    }

    private Entry waive(Case it) {
        return doors.life().waived(it);
    }

    <T> T at(Callable<T> what) throws Exception {
        return doors.time().replaying(now, what);
    }

    String seed() {
        return "seed " + seed;
    }
}
