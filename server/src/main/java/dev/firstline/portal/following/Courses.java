package dev.firstline.portal.following;

import dev.firstline.access.PersonId;
import dev.firstline.casepages.Money;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Timelines;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.People;
import dev.firstline.programme.Programme;
import dev.firstline.web.Page;
import dev.firstline.web.view.EventView;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.TimelineEntry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said on a request, and between it what happened that its customer is to know (CAS-8),
 * such as another priority (INT-4), or a promise that was not kept (COM-9), or is none any more
 * (COM-10).
 */
@Component
class Courses {

    private final Timelines timelines;
    private final Commitments commitments;
    private final People people;

    Courses(Timelines timelines, Commitments commitments, People people) {
        this.timelines = timelines;
        this.commitments = commitments;
        this.people = people;
    }

    /** Both in their order; a change stands before the words that give its reason. */
    List<TimelineEntry> of(
            Page page, Case subject, Programme programme, List<MessageView> messages) {
        return Stream.concat(
                        timelines.list(subject).stream()
                                .flatMap(event -> line(page, subject, programme, event).stream()),
                        messages.stream().map(TimelineEntry::of))
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }

    private Optional<TimelineEntry> line(
            Page page, Case subject, Programme programme, CaseEvent event) {
        String key = "portal.event." + event.type().key();
        return Optional.ofNullable(
                        switch (event.type()) {
                            case PRIORITY_CHANGED ->
                                    page.text(
                                            key,
                                            priority(page, programme, event.from()),
                                            priority(page, programme, event.to()));
                            case RESOLVED, CLOSED, REOPENED -> page.text(key);
                            case OUT_OF_SCOPE -> page.text(key);
                            case FEE_STATED -> page.text(key, money(page, event.to()));
                            case FEE_WITHDRAWN -> page.text(key, money(page, event.from()));
                            case FEE_APPROVED, FEE_DECLINED ->
                                    page.text(
                                            key,
                                            name(page, event.actor()),
                                            money(page, event.from()));
                            case APPROVED, DECLINED -> page.text(key, name(page, event.actor()));
                            case PROMISE_BREACHED -> breached(page, key, event);
                            case PROMISE_CANCELLED, PROMISE_AGAIN -> changed(page, key, event);
                            case PROMISE_MET -> keptLater(page, key, subject, event);
                            default -> null;
                        })
                .map(sentence -> TimelineEntry.of(new EventView(sentence, event.toldAt())));
    }

    /** When it was due and, where that was found later, when (COM-9). */
    private static String breached(Page page, String key, CaseEvent event) {
        String promise = promise(page, event);
        String due = page.times().exact(event.at());
        return event.isNotedLate()
                ? page.text(key + ".noted", promise, due, page.times().exact(event.toldAt()))
                : page.text(key, promise, due);
    }

    /** By when it had been promised, or is again, unless it stands still (COM-6, COM-10). */
    private static String changed(Page page, String key, CaseEvent event) {
        return event.to() == null
                ? page.text(key + ".still", promise(page, event))
                : page.text(
                        key, promise(page, event), page.times().exact(Instant.parse(event.to())));
    }

    private static String promise(Page page, CaseEvent event) {
        return page.text("promise." + kind(event));
    }

    private static String kind(CaseEvent event) {
        return Objects.requireNonNullElse(event.from(), "initial-response");
    }

    /**
     * What a call that was logged later says of a promise: that it was kept though it had been told
     * as not kept, or when it was kept late; null where it says neither.
     */
    private @Nullable String keptLater(Page page, String key, Case subject, CaseEvent met) {
        if (met.notedAt() == null) {
            return null;
        }
        return commitments
                .findKeptLater(subject.id(), CommitmentKind.of(kind(met)), met.at())
                .map(
                        how ->
                                page.text(
                                        key + "." + how.key(),
                                        promise(page, met),
                                        page.times().exact(met.at())))
                .orElseGet(() -> late(page, key, met));
    }

    private static @Nullable String late(Page page, String key, CaseEvent met) {
        boolean isLate = Commitment.State.BREACHED.key().equals(met.to());
        return isLate && met.isNotedLate()
                ? page.text(key + ".late", promise(page, met), page.times().exact(met.at()))
                : null;
    }

    private static String money(Page page, @Nullable String fee) {
        return Money.say(page, Objects.requireNonNullElse(fee, ""));
    }

    private String name(Page page, @Nullable PersonId who) {
        return who == null ? page.text("web.product") : people.get(who).name();
    }

    private static String priority(Page page, Programme programme, @Nullable String key) {
        return PriorityMarks.of(programme, Objects.requireNonNullElse(key, ""), page.wording())
                .word();
    }
}
