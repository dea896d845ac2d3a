package dev.firstline.agreements;

import static dev.firstline.directory.DirectoryPolicy.requireManage;

import dev.firstline.access.Actor;
import dev.firstline.explanation.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/**
 * Agreements that are taken back before they begin. Nothing ran under one, so that its days are
 * free for another; its row and its history stay (PRG-3).
 */
@Component
public class Withdrawals {

    private final Agreements agreements;
    private final ApplicationEventPublisher events;

    Withdrawals(Agreements agreements, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.events = events;
    }

    /**
     * Withdraws a planned agreement, for good.
     *
     * @throws Refused if it has begun: then it can only be ended
     */
    @Transactional
    public Agreement withdraw(Actor actor, AgreementAsSeen seen, String why) {
        requireManage(actor);
        Agreement before = agreements.held(seen);
        if (before.on(agreements.today(before.organisation())) != AgreementState.PLANNED) {
            throw Refused.conflict(
                    "agreement.begun-already", Map.of("starts", before.days().starts()));
        }
        agreements.keep(before, AgreementChanges.withdrawn(before));
        agreements.note(
                actor,
                before.id(),
                AgreementEvent.Type.WITHDRAWN,
                before.days().starts().toString(),
                null,
                why);
        events.publishEvent(
                new AgreementWithdrawn(before.id(), before.organisation(), why.strip()));
        return agreements.get(before.id());
    }
}
