package dev.firstline.intake;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.DisputeId;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryId;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is questioned about an account, and the answer; both sides hear of it by mail (INC-7). */
@Component
public class IncidentDisputes {

    private final Disputes disputes;
    private final Accounts accounts;
    private final Cases cases;
    private final Organisations organisations;
    private final People people;
    private final AccountKeepers keepers;
    private final Outbox outbox;

    IncidentDisputes(
            Disputes disputes,
            Accounts accounts,
            Cases cases,
            Organisations organisations,
            People people,
            AccountKeepers keepers,
            Outbox outbox) {
        this.disputes = disputes;
        this.accounts = accounts;
        this.cases = cases;
        this.organisations = organisations;
        this.people = people;
        this.keepers = keepers;
        this.outbox = outbox;
    }

    /** See {@link Disputes#raise}. */
    @Transactional
    public Dispute raise(Actor actor, EntryId entry, String words) {
        Dispute raised = disputes.raise(actor, entry, words);
        keepers.list()
                .forEach(
                        to ->
                                tell(
                                        MailKind.INCIDENT_DISPUTED,
                                        "dispute:",
                                        raised,
                                        to,
                                        raised.raisedBy(),
                                        raised.words()));
        return raised;
    }

    /**
     * See {@link Disputes#uphold} and {@link Disputes#decline}.
     *
     * @param upheld whether what the line counted is taken back, or put right
     * @param incidents that put it right where it counts nothing or gives back, less than zero;
     *     else empty
     * @throws Refused where a number is given and nothing is written by it, or it would count more
     */
    @Transactional
    public Dispute answer(
            Actor actor, DisputeId id, boolean upheld, String incidents, String answer) {
        if (!upheld && !incidents.isBlank()) {
            throw Refused.invalid("incidents", "dispute.declined-as-it-is", incidents);
        }
        Dispute answered =
                upheld
                        ? disputes.uphold(actor, id, incidents, answer)
                        : disputes.decline(actor, id, answer);
        tell(
                MailKind.DISPUTE_ANSWERED,
                "dispute-answered:",
                answered,
                answered.raisedBy(),
                actor.somebody(),
                answer.strip());
        return answered;
    }

    private void tell(
            MailKind kind, String cause, Dispute about, PersonId to, PersonId by, String words) {
        Map<String, Object> known = new HashMap<>(line(about));
        known.put("organisation", organisations.get(about.organisation()).name());
        known.put("entry", Long.toString(about.entry().value()));
        known.put("by", people.get(by).name());
        known.put("words", words);
        known.put("answer", answer(about, known));
        outbox.queueNotice(
                kind,
                cause + about.id().value(),
                to,
                JsonMapper.shared().writeValueAsString(known),
                null);
    }

    /** Declined, upheld, or put right by so many incidents. */
    private String answer(Dispute about, Map<String, Object> known) {
        Entry written =
                about.written() == null
                        ? null
                        : accounts.listByIds(List.of(about.written())).get(about.written());
        if (written == null || written.undoes() != null) {
            return about.state().key();
        }
        known.put("incidents", (written.incidents() > 0 ? "+" : "") + written.incidents());
        return "put-right";
    }

    /**
     * Which line it is about, so that two are told apart: what it does, in which month, to what.
     */
    private Map<String, Object> line(Dispute about) {
        Entry entry = requireNonNull(accounts.listByIds(List.of(about.entry())).get(about.entry()));
        Map<String, Object> line = new HashMap<>();
        line.put("type", entry.type().key());
        line.put("month", entry.month().toString());
        if (entry.caseId() != null) {
            Case subject = cases.get(entry.caseId());
            line.put("number", Long.toString(subject.number()));
            line.put("question", subject.origin().subject());
        }
        return line;
    }
}
