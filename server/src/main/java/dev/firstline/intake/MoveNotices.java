package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Course;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Help;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.Ledger;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells customers what moving their cases to what holds now changed of what they were told: a
 * promise that is later or is none any more, other help (COM-6), and what they were charged
 * (INC-1). Whoever asked gets one mail for all that was moved at once.
 */
@Component
class MoveNotices {

    private final Commitments commitments;
    private final CaseTerms terms;
    private final Agreements agreements;
    private final People people;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Outbox outbox;

    MoveNotices(
            Commitments commitments,
            CaseTerms terms,
            Agreements agreements,
            People people,
            Ledger ledger,
            Accounts accounts,
            Outbox outbox) {
        this.commitments = commitments;
        this.terms = terms;
        this.agreements = agreements;
        this.people = people;
        this.ledger = ledger;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** What is promised on a case, which help it gets, and what it was charged. */
    record Standing(Case subject, List<Commitment> clocks, Help help, Optional<Entry> charge) {

        int incidents() {
            return charge.map(Entry::incidents).orElse(0);
        }
    }

    /** A case that was moved. */
    record Moved(Standing before, Standing after) {}

    Standing look(Case subject) {
        return new Standing(
                subject,
                commitments.list(subject.id()),
                terms.help(subject),
                ledger.findCharge(subject).filter(it -> accounts.findUndoing(it).isEmpty()));
    }

    /** Tells of some that were moved at once. */
    @Transactional
    void tell(List<Moved> all) {
        Map<PersonId, List<Moved>> byPerson =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.after().subject().origin().requester(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byPerson.forEach(this::tell);
    }

    private void tell(PersonId who, List<Moved> theirs) {
        Person to = people.get(who);
        List<Map<String, Object>> changed =
                theirs.stream().flatMap(it -> changed(it).stream()).toList();
        if (changed.isEmpty() || !to.active() || to.isStaff()) {
            return;
        }
        Case first = theirs.getFirst().after().subject();
        outbox.queueNotice(
                MailKind.PROMISES_PUT_OFF,
                "moved:" + first.id().value() + ":" + first.version(),
                who,
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("promises", changed, "moved", true, "more", false)),
                null);
    }

    private List<Map<String, Object>> changed(Moved it) {
        List<Map<String, Object>> changed = new ArrayList<>();
        Map<Long, Commitment> now =
                it.after().clocks().stream()
                        .collect(Collectors.toMap(Commitment::id, Function.identity()));
        for (Commitment before : new Course(it.before().clocks(), List.of()).awaited()) {
            Commitment after = now.getOrDefault(before.id(), before);
            boolean gone = after.cancelledAt() != null;
            boolean later = after.isRunning() && after.limitAt().isAfter(before.limitAt());
            if (before.isRunning() && (gone || later)) {
                changed.add(promise(it, before, after));
            }
        }
        if (it.before().help() != it.after().help()) {
            Map<String, Object> help = about(it);
            help.put("kind", "help." + it.after().help().key());
            changed.add(help);
        }
        if (isChargedAnew(it)) {
            changed.add(charge(it));
        }
        return changed;
    }

    /** Where something was counted before, or is now, and not by the same line of the ledger. */
    private static boolean isChargedAnew(Moved it) {
        boolean counts = it.before().incidents() + it.after().incidents() > 0;
        return counts
                && !it.before().charge().map(Entry::id).equals(it.after().charge().map(Entry::id));
    }

    private Map<String, Object> charge(Moved it) {
        Map<String, Object> words = about(it);
        words.put(
                "kind",
                "charge." + it.after().charge().map(kept -> kept.cause().key()).orElse("none"));
        it.after().charge().ifPresent(kept -> words.put("month", kept.month().toString()));
        return words;
    }

    /** Without a new time where it is promised no more. */
    private Map<String, Object> promise(Moved it, Commitment before, Commitment after) {
        Map<String, Object> words = about(it);
        words.put("kind", before.kind().key());
        words.put("before", before.limitAt().toString());
        if (after.cancelledAt() == null) {
            words.put("after", after.limitAt().toString());
        }
        return words;
    }

    private Map<String, Object> about(Moved it) {
        Case after = it.after().subject();
        Map<String, Object> words = new HashMap<>();
        words.put("number", Long.toString(after.number()));
        words.put("subject", after.origin().subject());
        words.put("since", Moves.cause(it.before().subject(), after));
        after.origin()
                .basis()
                .agreement()
                .ifPresent(id -> words.put("plan", agreements.get(id).plan()));
        return words;
    }
}
