package dev.firstline.entitlement;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Channel;
import dev.firstline.entitlement.EntitlementStore.Asked;
import dev.firstline.entitlement.Facts.Company;
import dev.firstline.entitlement.Facts.Running;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;
import dev.firstline.time.BusinessTime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether somebody may ask for something, and under which terms: the one place that decides, for
 * pages, mail, telephone and programs alike. How long an answer takes is measured as {@code
 * firstline.entitlement}.
 */
@Component
public class Entitlements {

    private final EntitlementStore store;
    private final Programmes programmes;
    private final BusinessTime time;
    private final Timer answering;

    /** What holds at present. */
    private final ReadOnce<Asked, Facts> present;

    Entitlements(
            EntitlementStore store,
            Programmes programmes,
            BusinessTime time,
            MeterRegistry meters) {
        this.store = store;
        this.programmes = programmes;
        this.time = time;
        this.answering = meters.timer("firstline.entitlement");
        this.present = new ReadOnce<>(it -> store.facts(it, time.instant()));
    }

    /** The answer for somebody who is known. */
    public Explained<Entitled> ask(PersonId who, Question question) {
        return ask(Asked.by(who, question));
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(PersonId who, Question question) {
        return ahead(Asked.by(who, question));
    }

    /** The answer for somebody of an organisation's domain, who becomes its contact by asking. */
    public Explained<Entitled> ask(OrganisationId of, Question question) {
        return ask(Asked.by(of, question));
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(OrganisationId of, Question question) {
        return ahead(Asked.by(of, question));
    }

    private Query<?> ahead(Asked asked) {
        return store.ahead(asked, time.instant(), found -> present.keep(asked, found));
    }

    private Explained<Entitled> ask(Asked asked) {
        return timed(() -> decide(facts(asked), asked.question(), time.instant()));
    }

    private Facts facts(Asked asked) {
        return known(present.find(asked));
    }

    private static Facts known(Optional<Facts> facts) {
        return facts.orElseThrow(() -> Refused.notFound("person"));
    }

    /** The same as it would have been at an instant: for what came in then. */
    public Explained<Entitled> ask(OrganisationId of, Question question, Instant then) {
        Asked asked = Asked.by(of, question);
        return timed(() -> decide(known(store.facts(asked, then)), question, then));
    }

    private Explained<Entitled> timed(Supplier<Explained<Entitled>> answer) {
        return requireNonNull(answering.record(answer));
    }

    /**
     * The same as the first, for who asks at this moment: where the organisation counts requests,
     * two of one person are counted one after the other until the transaction ends.
     */
    @Transactional
    public Explained<Entitled> askToOpen(PersonId who, Question question) {
        Instant now = time.instant();
        return timed(() -> decide(held(who, question), question, now));
    }

    /**
     * The same for who sends a draft that was kept for them, which is there already and does not
     * count itself (INT-6).
     *
     * @param by the way by which it is sent
     */
    @Transactional
    public Explained<Entitled> askToSend(PersonId who, Case draft, Channel by) {
        Instant now = time.instant();
        Question asked = Question.of(draft);
        return timed(
                () ->
                        rule(held(who, asked), asked, now, draft.id())
                                .decideSending(asked.askedBy(by)));
    }

    private Facts held(PersonId who, Question question) {
        Facts facts = facts(Asked.by(who, question));
        if (facts.organisation() != null && facts.organisation().asking().cap() != null) {
            store.hold(who);
        }
        return facts;
    }

    private Explained<Entitled> decide(Facts facts, Question question, Instant now) {
        return rule(facts, question, now, null).decide();
    }

    /** With what the rule has to know; a draft that is there does not count as one more. */
    private EntitlementRule rule(
            Facts facts, Question question, Instant now, @Nullable CaseId draft) {
        Company organisation = facts.organisation();
        Programme programme = programmes.current();
        LocalDate today =
                LocalDate.ofInstant(
                        now, organisation == null ? ZoneOffset.UTC : organisation.zone());
        return new EntitlementRule(
                facts,
                question,
                programme,
                running -> promising(running, programme),
                programmes::terms,
                today,
                organisation == null ? 0 : asked(facts, organisation, today, draft));
    }

    /** What is asked now runs under the version that holds now, as long as it has the plan. */
    private Programme promising(Running agreement, Programme current) {
        return programmes.version(
                programmes
                        .promised(
                                current.version(),
                                agreement.chosen(),
                                agreement.programmeVersion(),
                                agreement.region())
                        .programmeVersion());
    }

    /** Counted only where the organisation caps it: by its own calendar months. */
    private int asked(Facts facts, Company organisation, LocalDate today, @Nullable CaseId draft) {
        Integer cap = organisation.asking().cap();
        PersonId who = facts.asker().id();
        return cap == null || who == null
                ? 0
                : store.countSince(
                        who,
                        today.withDayOfMonth(1).atStartOfDay(organisation.zone()).toInstant(),
                        cap,
                        draft);
    }
}
