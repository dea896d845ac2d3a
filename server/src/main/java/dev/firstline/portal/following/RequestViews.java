package dev.firstline.portal.following;

import dev.firstline.access.Actor;
import dev.firstline.casepages.MessageViews;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.SupportWhys;
import dev.firstline.casepages.TurnTimes;
import dev.firstline.casepages.Turns;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseAhead;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.LinkKind;
import dev.firstline.cases.Merges;
import dev.firstline.cases.Message;
import dev.firstline.cases.SplitOrigins;
import dev.firstline.cases.Timelines;
import dev.firstline.commitments.Reading;
import dev.firstline.entitlement.Approvers;
import dev.firstline.entitlement.OutsideWords;
import dev.firstline.explanation.Explanation;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Entry;
import dev.firstline.intake.MissingLegs;
import dev.firstline.intake.Relations;
import dev.firstline.intake.Relations.Related;
import dev.firstline.portal.following.AnswerForm.Kind;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Turn;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Puts together what the page of one request shows. */
@Component
class RequestViews {

    private final CaseAhead ahead;
    private final Conversations conversations;
    private final Merges merges;
    private final Relations relations;
    private final Timelines timelines;
    private final Programmes programmes;
    private final Promises promises;
    private final MessageViews messageViews;
    private final Courses courses;
    private final Turns turns;
    private final MissingLegs legs;
    private final RequestFacts facts;
    private final Accounts accounts;
    private final Whys whys;
    private final HeldRequests awaited;
    private final SplitOrigins splits;
    private final SupportWhys support;
    private final Approvers approvers;
    private final OutsideWords outside;

    RequestViews(
            CaseAhead ahead,
            Conversations conversations,
            Merges merges,
            Relations relations,
            Timelines timelines,
            Programmes programmes,
            Promises promises,
            MessageViews messageViews,
            Courses courses,
            Turns turns,
            MissingLegs legs,
            RequestFacts facts,
            Accounts accounts,
            Whys whys,
            HeldRequests awaited,
            SplitOrigins splits,
            SupportWhys support,
            Approvers approvers,
            OutsideWords outside) {
        this.ahead = ahead;
        this.conversations = conversations;
        this.merges = merges;
        this.relations = relations;
        this.timelines = timelines;
        this.programmes = programmes;
        this.promises = promises;
        this.messageViews = messageViews;
        this.courses = courses;
        this.turns = turns;
        this.legs = legs;
        this.facts = facts;
        this.accounts = accounts;
        this.whys = whys;
        this.awaited = awaited;
        this.splits = splits;
        this.support = support;
        this.approvers = approvers;
        this.outside = outside;
    }

    /** The page, with what was typed before and what was wrong with it. */
    RequestView of(Page page, Actor actor, Case subject, Answer typed, Faults faults) {
        ahead.read(subject, List.of());
        List<Case> merged = merges.list(subject);
        List<Message> messages = conversations.listWhole(actor, subject, merged);
        Programme programme = programmes.version(subject.origin().programmeVersion());
        List<Reading> promised = promises.read(page, subject);
        Held held = awaited.of(page, actor, subject);
        Kind kind = kind(page, subject, programme, held);
        List<Related> links = relations.list(actor, subject);
        RequestIncident incident = incident(page, subject);
        return new RequestView(
                Long.toString(subject.number()),
                subject.origin().subject(),
                PriorityMarks.of(programme, subject.handling().priority(), page.wording()),
                StateBadges.of(
                        subject.state(),
                        approvers.turn(subject),
                        Viewpoint.CUSTOMER,
                        page.wording()),
                turn(page, subject, held, promised),
                promises.awaited(page, subject, promised),
                promises.kept(page, promised),
                split(page, subject, links),
                held == null || held.mine() ? null : held,
                unsupported(page, subject, promised, incident),
                subject.origin().basis().unsupported() == null ? null : support.of(page, subject),
                LegWords.of(page, legs.list(subject, messages)),
                faults.general(),
                why(page, subject, programme, faults, kind, held),
                firstNew(messages, typed.lastSeen()),
                courses.of(
                        page,
                        subject,
                        programme,
                        messageViews.of(page, Viewpoint.CUSTOMER, messages, merged)),
                AnswerForm.of(
                        page,
                        kind,
                        held,
                        subject.number(),
                        subject.version(),
                        lastOf(messages),
                        typed.text(),
                        faults.text()),
                faults.files(),
                facts.of(page, subject),
                incident,
                links.stream().map(it -> RequestLink.of(page, it)).toList(),
                TurnTimes.of(page, Viewpoint.CUSTOMER, timelines.timeByTurn(subject, page.now())));
    }

    /** What somebody else of the customer's side lets through is not the reader's turn. */
    private Turn turn(Page page, Case subject, @Nullable Held held, List<Reading> promised) {
        Reading next = promised.isEmpty() ? null : promised.getFirst();
        Turn turn = turns.ofCustomer(page, subject, next);
        return held == null || held.mine() || turn.whose() != Turn.Whose.READER
                ? turn
                : new Turn(
                        Turn.Whose.OTHERS, page.text("turn.customer.who.colleague"), turn.next());
    }

    /** What was promised or counted before it turned out to be outside goes on. */
    private String unsupported(
            Page page, Case subject, List<Reading> promised, @Nullable RequestIncident incident) {
        return String.join(
                " ", outside.say(subject, !promised.isEmpty(), incident != null, page.wording()));
    }

    /** The last line about it says how it stands. */
    private @Nullable RequestIncident incident(Page page, Case subject) {
        List<Entry> lines =
                subject.origin().basis().agreement().isEmpty()
                        ? List.of()
                        : accounts.entries(subject.id());
        if (lines.isEmpty()) {
            return null;
        }
        Entry last = lines.getLast();
        return new RequestIncident(
                page.text(
                        "portal.request.incident",
                        page.text("incident.type." + last.type().key()),
                        page.text("incident.cause." + last.cause().key()),
                        page.wording().month(last.month())),
                "/incidents/lines/" + last.id().value());
    }

    private @Nullable Why why(
            Page page,
            Case subject,
            Programme programme,
            Faults faults,
            Kind kind,
            @Nullable Held held) {
        Explanation reason = faults.explanation();
        if (reason == null && kind == Kind.FOLLOW_UP) {
            reason =
                    subject.reopenWindow(programme.reopenDays())
                            .map(window -> window.explanation(page.now()))
                            .orElse(null);
        }
        if (reason != null) {
            return whys.of(page, reason);
        }
        return held != null && held.mine() && faults.general().isEmpty() ? held.why() : null;
    }

    private static Kind kind(Page page, Case subject, Programme programme, @Nullable Held held) {
        return switch (subject.state()) {
            case RESOLVED -> Kind.WORD;
            case AWAITING_APPROVAL -> approval(subject, held);
            case CLOSED ->
                    subject.handling().merge().isPresent()
                            ? Kind.MERGED
                            : closed(page, subject, programme);
            case NEW, IN_PROGRESS, WAITING_FOR_CUSTOMER, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER ->
                    Kind.REPLY;
        };
    }

    private static Kind approval(Case subject, @Nullable Held held) {
        if (held == null || !held.mine()) {
            return Kind.REPLY;
        }
        return subject.origin().basis().isOfFee() ? Kind.FEE : Kind.APPROVAL;
    }

    /**
     * From which request it was split off, and why (INT-9). Who approves it may not see that one,
     * and knows no link to it.
     */
    private String split(Page page, Case subject, List<Related> links) {
        boolean maybe =
                subject.origin().basis().approval() != null
                        || links.stream()
                                .anyMatch(
                                        it ->
                                                it.forward()
                                                        && it.link().kind() == LinkKind.SPLIT_FROM);
        return maybe ? splits.find(subject).map(it -> facts.split(page, it)).orElse("") : "";
    }

    private static Kind closed(Page page, Case subject, Programme programme) {
        if (subject.isDeclined()) {
            return Kind.DECLINED;
        }
        return subject.mayReopen(programme.reopenDays(), page.now())
                ? Kind.REOPENING
                : Kind.FOLLOW_UP;
    }

    private static long lastOf(List<Message> messages) {
        return messages.isEmpty() ? 0 : messages.getLast().id().value();
    }

    private static String firstNew(List<Message> messages, long lastSeen) {
        return messages.stream()
                .map(message -> message.id().value())
                .filter(id -> id > lastSeen)
                .findFirst()
                .map(id -> Long.toString(id))
                .orElse("");
    }
}
