package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementContinued;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Endings;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the support account manager of an agreement and its single point of contact, once each,
 * that its last day has passed, and what holds from then; and that one which had ended runs on
 * after all (PRG-3). One that others follow for all that it was for has not ended to anybody: what
 * changes with those is told when they are agreed on.
 */
@Component
public class EndedAgreements {

    private final Endings endings;
    private final Agreements agreements;
    private final LaterAgreements later;
    private final AgreementMail mail;

    EndedAgreements(
            Endings endings, Agreements agreements, LaterAgreements later, AgreementMail mail) {
        this.endings = endings;
        this.agreements = agreements;
        this.later = later;
        this.mail = mail;
    }

    /** Tells of one; false if none waits. Those that are no news by now are passed over. */
    @Transactional
    public boolean goOn() {
        if (endings.leaveOutOld()) {
            return true;
        }
        Optional<AgreementId> ended = endings.find();
        ended.flatMap(endings::take).filter(it -> !later.follow(it)).ifPresent(this::tellEnded);
        return ended.isPresent();
    }

    private void tellEnded(Agreement it) {
        if (!endings.wasToldByHand(it)) {
            tell(MailKind.AGREEMENT_ENDED, it, it.sam(), "sam", known(it));
        }
        String to = asksStill(it) ? "contact-still" : "contact";
        tell(MailKind.AGREEMENT_ENDED, it, it.singleContact(), to, known(it));
    }

    /** It runs on: its manager stays it, and its contact is it again. */
    @EventListener
    @Transactional
    public void on(AgreementContinued continued) {
        Agreement it = agreements.get(continued.id());
        LocalDate today = agreements.today(it.organisation());
        Map<String, Object> known = mail.known(it);
        known.put("ends", it.days().termEnds(today).toString());
        known.put("renews", it.days().renews());
        tell(MailKind.AGREEMENT_CONTINUED, it, it.sam(), "sam", known);
        if (continued.ranOut()) {
            tell(MailKind.AGREEMENT_CONTINUED, it, it.singleContact(), "contact", known);
        }
    }

    private Map<String, Object> known(Agreement it) {
        Map<String, Object> known = mail.known(it);
        known.put("ends", it.days().ends().toString());
        Optional<Agreement> forAll = later.forAll(it);
        forAll.ifPresent(other -> known.put("next", other.plan()));
        known.put(
                "follows",
                forAll.isPresent() ? "other" : later.followInPart(it) ? "part" : "nothing");
        return known;
    }

    /** Whether another agreement names the same contact today. */
    private boolean asksStill(Agreement it) {
        LocalDate today = agreements.today(it.organisation());
        return agreements.list(it.organisation()).stream()
                .filter(other -> other.on(today) == AgreementState.RUNNING)
                .anyMatch(other -> other.contact().equals(it.contact()));
    }

    private void tell(
            MailKind kind,
            Agreement it,
            @Nullable PersonId to,
            String as,
            Map<String, Object> known) {
        if (to != null) {
            known.put("to", as);
            mail.queue(kind, kind.key(), it, to, known);
        }
    }
}
