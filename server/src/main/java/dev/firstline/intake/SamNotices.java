package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.AgreementEnded;
import dev.firstline.agreements.AgreementMade;
import dev.firstline.agreements.AgreementWithdrawn;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Endings;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells one of the staff that they are the support account manager of an organisation, and that
 * they are it no longer, with who is (RTE-8).
 */
@Component
public class SamNotices {

    private final Agreements agreements;
    private final EarlierAgreements earlier;
    private final Endings endings;
    private final AgreementMail mail;

    SamNotices(
            Agreements agreements, EarlierAgreements earlier, Endings endings, AgreementMail mail) {
        this.agreements = agreements;
        this.earlier = earlier;
        this.endings = endings;
        this.mail = mail;
    }

    /** Who was told that they cease to be it, since somebody ended the one before, goes on. */
    @EventListener
    @Transactional
    public void on(AgreementMade made) {
        Agreement now = agreements.get(made.id());
        changed(now, earlier.before(now).filter(it -> !endings.wasToldByHand(it)));
    }

    @EventListener
    @Transactional
    public void on(AgreementAmended amended) {
        changed(agreements.get(amended.id()), Optional.of(amended.before()));
    }

    /** Until its last day they are it; what follows another names itself. */
    @EventListener
    @Transactional
    public void on(AgreementEnded ended) {
        Agreement it = agreements.get(ended.id());
        Map<String, Object> known = mail.known(it);
        known.put("ends", ended.lastDay().toString());
        tellFormer(it, it.sam(), "ended", known);
    }

    /** Who was to be it is not; who was to cease to be it stays. */
    @EventListener
    @Transactional
    public void on(AgreementWithdrawn withdrawn) {
        Agreement it = agreements.get(withdrawn.id());
        Optional<Agreement> before = earlier.before(it);
        PersonId stays = before.map(Agreement::sam).orElse(null);
        if (!Objects.equals(it.sam(), stays)) {
            tellFormer(it, it.sam(), "withdrawn", mail.known(it));
            tellFormer(it, stays, "stays", mail.known(it));
        }
    }

    private void changed(Agreement now, Optional<Agreement> before) {
        PersonId was = before.map(Agreement::sam).orElse(null);
        PersonId sam = now.sam();
        if (Objects.equals(was, sam)) {
            return;
        }
        if (sam != null) {
            mail.queue(MailKind.SAM_NAMED, "sam-named", now, sam, mail.known(now));
        }
        Map<String, Object> known = mail.known(now);
        known.put("sam", mail.name(sam));
        tellFormer(now, was, "replaced", known);
    }

    private void tellFormer(
            Agreement it, @Nullable PersonId former, String how, Map<String, Object> known) {
        if (former != null) {
            known.put("how", how);
            mail.queue(MailKind.SAM_REPLACED, "sam-" + how, it, former, known);
        }
    }
}
