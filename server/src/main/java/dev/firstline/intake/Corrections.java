package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.About;
import dev.firstline.cases.Act;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.Organisations;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Staff say what a case is about after all: product, release, site, environment. Entitlement is
 * asked anew, as of the day on which the case came in: whether it is supported, and under which
 * agreement it runs, follow from the answer (INT-10).
 */
@Component
public class Corrections {

    private final Admissions admissions;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Conversations conversations;
    private final PublicAnswers publicAnswers;
    private final Commitments commitments;
    private final CaseTerms terms;
    private final Recounts recounts;
    private final Routes routes;
    private final ChargeMoves chargeMoves;
    private final Aftermath aftermath;

    Corrections(
            Admissions admissions,
            Agreements agreements,
            Organisations organisations,
            Conversations conversations,
            PublicAnswers publicAnswers,
            Commitments commitments,
            CaseTerms terms,
            Recounts recounts,
            Routes routes,
            ChargeMoves chargeMoves,
            Aftermath aftermath) {
        this.admissions = admissions;
        this.agreements = agreements;
        this.organisations = organisations;
        this.conversations = conversations;
        this.publicAnswers = publicAnswers;
        this.commitments = commitments;
        this.terms = terms;
        this.recounts = recounts;
        this.routes = routes;
        this.chargeMoves = chargeMoves;
        this.aftermath = aftermath;
    }

    /**
     * Corrects it. What is promised is counted anew where another agreement holds (COM-6).
     *
     * @param reason which staff read
     */
    @Transactional
    public Case correct(Actor actor, CaseAsSeen seen, Correction wanted, Said reason) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        if (reason.body().isBlank()) {
            throw Refused.invalid("reason", "correction.reason-missing");
        }
        Admission admission = admission(subject, wanted);
        About about =
                new About(
                        wanted.product(),
                        wanted.release(),
                        wanted.site(),
                        basis(subject.origin().basis(), admission.basis()));
        Act act = aftermath.act(actor);
        subject.filing().correct(about, act);
        Message why = conversations.add(subject, reason.as(Visibility.INTERNAL), act);
        Act saying = act.saying(why.id());
        Case after =
                aftermath.keep(
                        routes.after(subject.filing().correct(about, saying), saying), saying);
        promise(actor, subject, after, admission, saying);
        chargeMoves.follow(subject, after, saying);
        return after;
    }

    private Admission admission(Case subject, Correction wanted) {
        Request said =
                Request.of(
                                subject.origin().requester(),
                                subject.origin().channel(),
                                subject.origin().subject(),
                                "")
                        .withPriority(subject.handling().priority())
                        .about(wanted.product(), wanted.release(), wanted.site())
                        .in(wanted.environmentOrNone());
        return subject.origin()
                .organisation()
                .map(organisations::get)
                .map(its -> admissions.ofCorrected(said, subject.origin(), its))
                .orElseThrow(() -> Refused.conflict("case.not-placed", Map.of()));
    }

    /**
     * Where no agreement held for this when the case came in, the one that covers it since goes on
     * to do so, unless it is for other products.
     */
    private Basis basis(Basis before, Basis now) {
        Basis let = now.approvedBy(before.approval());
        return now.agreement().isPresent()
                ? let
                : covering(before, now).map(Agreement::id).map(let::under).orElse(let);
    }

    private Optional<Agreement> covering(Basis before, Basis now) {
        return before.agreement().map(agreements::get).filter(it -> it.covers(now.productId()));
    }

    /**
     * A promise counted from the receipt, where there was none, which what was answered meanwhile
     * meets (COM-4); or one that is counted by another agreement now.
     */
    private void promise(Actor actor, Case before, Case after, Admission admission, Act act) {
        boolean sameTerms =
                Objects.equals(
                        before.origin().basis().agreementId(),
                        after.origin().basis().agreementId());
        if (commitments.list(after.id()).isEmpty()) {
            if (admission.isPromised()) {
                aftermath.promise(
                        after,
                        terms.bought(after),
                        after.origin().receivedAt(),
                        publicAnswers.findFirstAct(actor, after),
                        act);
            }
        } else if (!sameTerms) {
            recounts.recount(after.id(), "agreement", act);
        }
    }
}
