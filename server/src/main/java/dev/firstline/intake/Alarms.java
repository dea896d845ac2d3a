package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.commitments.Alert;
import dev.firstline.commitments.LookOut;
import dev.firstline.directory.Organisations;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warns of promises before they are broken, and tells of those that were (COM-8, COM-9): the owner
 * first; from the last warning on, or where nobody owns the case, the support managers too; of a
 * breach the account manager as well. Each gets one mail for all that was found at once, so that a
 * long stop is not followed by a flood.
 */
@Component
public class Alarms {

    private static final int AT_ONCE = 100;

    private final LookOut lookOut;
    private final Cases cases;
    private final Agreements agreements;
    private final Organisations organisations;
    private final SupportManagers managers;
    private final Programmes programmes;
    private final Outbox outbox;

    Alarms(
            LookOut lookOut,
            Cases cases,
            Agreements agreements,
            Organisations organisations,
            SupportManagers managers,
            Programmes programmes,
            Outbox outbox) {
        this.lookOut = lookOut;
        this.cases = cases;
        this.agreements = agreements;
        this.organisations = organisations;
        this.managers = managers;
        this.programmes = programmes;
        this.outbox = outbox;
    }

    /** Looks at the clocks that are due; false if none was. */
    @Transactional
    public boolean sound() {
        LookOut.Found found = lookOut.look(AT_ONCE);
        found.breached()
                .forEach(it -> cases.note(it.caseId(), PromiseEvents.breached(it, found.at())));
        Map<PersonId, List<Map<String, Object>>> told = new LinkedHashMap<>();
        for (Alert alert : found.alerts()) {
            Case subject = cases.get(alert.caseId());
            Map<String, Object> words = words(subject, alert);
            recipients(subject, alert)
                    .forEach(to -> told.computeIfAbsent(to, key -> new ArrayList<>()).add(words));
        }
        told.forEach((to, all) -> tell(to, all, found.alerts().getFirst()));
        return found.looked() > 0;
    }

    private Set<PersonId> recipients(Case subject, Alert alert) {
        Set<PersonId> to = new LinkedHashSet<>();
        subject.handling().owner().ifPresent(to::add);
        List<Integer> warnings =
                programmes.version(subject.origin().programmeVersion()).warningPercents();
        boolean last = warnings.isEmpty() || alert.percent() >= warnings.getLast();
        if (last || to.isEmpty()) {
            to.addAll(managers.list());
        }
        if (alert.isBreach()) {
            subject.origin()
                    .basis()
                    .agreement()
                    .map(agreements::get)
                    .map(Agreement::sam)
                    .ifPresent(to::add);
        }
        return to;
    }

    private Map<String, Object> words(Case subject, Alert alert) {
        return Map.of(
                "number", Long.toString(subject.number()),
                "subject", subject.origin().subject(),
                "version", subject.origin().programmeVersion(),
                "priority", subject.handling().priority(),
                "organisation", organisation(subject),
                "kind", alert.kind().key(),
                "percent", alert.percent(),
                "due", alert.dueAt().toString());
    }

    private String organisation(Case subject) {
        return subject.origin().organisation().map(it -> organisations.get(it).name()).orElse("");
    }

    private void tell(PersonId to, List<Map<String, Object>> all, Alert first) {
        String cause =
                "clock:%d:%d:%s".formatted(first.commitment(), first.percent(), first.dueAt());
        outbox.queueNotice(
                MailKind.PROMISES_DUE,
                cause,
                to,
                JsonMapper.shared().writeValueAsString(Map.of("promises", all)),
                null);
    }
}
