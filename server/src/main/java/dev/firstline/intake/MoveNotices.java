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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells customers what moving their cases to what holds now changed of what they were told: a
 * promise that is later or is none any more, and other help (COM-6). Whoever asked gets one mail
 * for all that was moved at once.
 */
@Component
class MoveNotices {

    private final Commitments commitments;
    private final CaseTerms terms;
    private final Agreements agreements;
    private final People people;
    private final Outbox outbox;

    MoveNotices(
            Commitments commitments,
            CaseTerms terms,
            Agreements agreements,
            People people,
            Outbox outbox) {
        this.commitments = commitments;
        this.terms = terms;
        this.agreements = agreements;
        this.people = people;
        this.outbox = outbox;
    }

    /** What is promised on a case, and which help it gets. */
    record Standing(Case subject, List<Commitment> clocks, Help help) {}

    /** A case that was moved. */
    record Moved(Standing before, Standing after) {}

    Standing look(Case subject) {
        return new Standing(subject, commitments.list(subject.id()), terms.help(subject));
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
        return changed;
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
