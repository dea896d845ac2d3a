package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
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
import java.util.stream.Collectors;

/**
 * Tells customers what moving their cases to what holds now, or amending what is agreed, changed of
 * what they were told: a promise that is later or is none any more, other help (COM-6), and what
 * they were charged (INC-1). Whoever asked gets one mail for all that was changed at once.
 */
@Component
class MoveNotices {

    /** That the terms of an agreement were amended under which a case runs. */
    static final String AMENDED = "amended";

    /** Of so many promises a mail tells; where there are more, the list of requests does. */
    private static final int TOLD = 50;

    private final Commitments commitments;
    private final ChangedPromises promises;
    private final CaseTerms terms;
    private final Agreements agreements;
    private final People people;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Outbox outbox;

    MoveNotices(
            Commitments commitments,
            ChangedPromises promises,
            CaseTerms terms,
            Agreements agreements,
            People people,
            Ledger ledger,
            Accounts accounts,
            Outbox outbox) {
        this.commitments = commitments;
        this.promises = promises;
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

    /**
     * A case that was moved, or whose terms were.
     *
     * @param since what changed: another agreement or version, or {@link #AMENDED}
     */
    record Moved(Standing before, Standing after, String since) {}

    Standing look(Case subject) {
        return standing(
                subject,
                ledger.findCharge(subject).filter(it -> accounts.findUndoing(it).isEmpty()));
    }

    /** The same of a case whose charge stays as it is, and is not looked for. */
    Standing lookAtPromises(Case subject) {
        return standing(subject, Optional.empty());
    }

    private Standing standing(Case subject, Optional<Entry> charge) {
        return new Standing(subject, commitments.list(subject.id()), terms.help(subject), charge);
    }

    /** Tells of some that were moved at once. */
    @Transactional
    void tell(List<Moved> all) {
        byPerson(all)
                .forEach(
                        (who, theirs) -> {
                            Case first = theirs.getFirst().after().subject();
                            tell(
                                    who,
                                    theirs,
                                    "moved:" + first.id().value() + ":" + first.version());
                        });
    }

    /** The same of all that run under an agreement whose terms were amended. */
    @Transactional
    void tellAmended(Agreement amended, List<Moved> all) {
        String cause = "amended:" + amended.id().value() + ":" + amended.version();
        byPerson(all).forEach((who, theirs) -> tell(who, theirs, cause));
    }

    private static Map<PersonId, List<Moved>> byPerson(List<Moved> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.after().subject().origin().requester(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private void tell(PersonId who, List<Moved> theirs, String cause) {
        Person to = people.get(who);
        List<Map<String, Object>> changed =
                theirs.stream().flatMap(it -> changed(it).stream()).toList();
        if (changed.isEmpty() || !to.active() || to.isStaff()) {
            return;
        }
        String how = theirs.getFirst().since().equals(AMENDED) ? AMENDED : "moved";
        outbox.queueNotice(
                MailKind.PROMISES_PUT_OFF,
                cause,
                who,
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "promises",
                                        changed.subList(0, Math.min(TOLD, changed.size())),
                                        how,
                                        true,
                                        "more",
                                        changed.size() > TOLD)),
                null);
    }

    /** Nobody is told of what comes sooner. */
    private List<Map<String, Object>> changed(Moved it) {
        List<Map<String, Object>> changed = new ArrayList<>();
        promises.list(it.before().clocks(), it.after().clocks()).stream()
                .filter(one -> one.gone() || one.isLater())
                .forEach(
                        one -> {
                            Map<String, Object> words = about(it);
                            words.putAll(one.words());
                            changed.add(words);
                        });
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

    private Map<String, Object> about(Moved it) {
        Case after = it.after().subject();
        Map<String, Object> words = new HashMap<>();
        words.put("number", Long.toString(after.number()));
        words.put("subject", after.origin().subject());
        words.put("since", it.since());
        after.origin()
                .basis()
                .agreement()
                .ifPresent(id -> words.put("plan", agreements.get(id).plan()));
        return words;
    }
}
