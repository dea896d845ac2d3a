package dev.firstline.intake;

import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Place;
import dev.firstline.commitments.Course;
import dev.firstline.commitments.DayRecount;
import dev.firstline.commitments.DayRecounts;
import dev.firstline.commitments.MovedClock;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;
import dev.firstline.queues.Queues;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts the clocks of open cases anew once a version of the programme holds that knows other
 * holidays, some at a time, and tells the support managers what moved, and customers what moved to
 * later (COM-6).
 */
@Component
public class HolidayRecounts {

    private static final int AT_ONCE = 1_000;

    /** Of so many a mail tells one by one; where there are more, the page of the version does. */
    private static final int TOLD = 50;

    private final DayRecounts recounts;
    private final Cases cases;
    private final Queues queues;
    private final SupportManagers managers;
    private final PutOffNotices putOff;
    private final Outbox outbox;
    private final BusinessTime time;

    HolidayRecounts(
            DayRecounts recounts,
            Cases cases,
            Queues queues,
            SupportManagers managers,
            PutOffNotices putOff,
            Outbox outbox,
            BusinessTime time) {
        this.recounts = recounts;
        this.cases = cases;
        this.queues = queues;
        this.managers = managers;
        this.putOff = putOff;
        this.outbox = outbox;
        this.time = time;
    }

    /** Counts some, or tells some; false if there was nothing to count, and nobody to tell. */
    @Transactional
    public boolean goOn() {
        return goOn(AT_ONCE);
    }

    boolean goOn(int clocks) {
        Instant now = time.instant();
        recounts.begin(now);
        List<Course> some = recounts.renew(clocks);
        if (some.isEmpty()) {
            recounts.end(now).ifPresent(this::tell);
            return putOff.tellSome();
        }
        List<Course> moved = some.stream().filter(it -> !it.steps().isEmpty()).toList();
        if (!moved.isEmpty()) {
            keep(moved, Act.ofFirstline(now));
        }
        return true;
    }

    private void keep(List<Course> moved, Act act) {
        Map<CaseId, List<CaseEvent>> events = new HashMap<>();
        Map<CaseId, Optional<Instant>> due = new HashMap<>();
        for (Course course : moved) {
            CaseId id = course.all().getFirst().caseId();
            events.put(id, PromiseEvents.of(course.steps(), act));
            due.put(id, Optional.ofNullable(course.dueAt()));
        }
        cases.note(events);
        queues.move(due);
    }

    private void tell(DayRecount done) {
        List<MovedClock> first = recounts.listMoved(done.version(), Place.start(), TOLD).items();
        Map<CaseId, Case> about =
                cases.listByIds(first.stream().map(MovedClock::caseId).distinct().toList());
        String particulars =
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "version", done.version(),
                                        "cases", done.cases(),
                                        "clocks", done.clocks(),
                                        "moved", done.movedClocks(),
                                        "promises",
                                                first.stream()
                                                        .map(it -> words(it, about))
                                                        .toList()));
        managers.list()
                .forEach(
                        to ->
                                outbox.queueNotice(
                                        MailKind.PROMISES_MOVED,
                                        "holidays:" + done.version(),
                                        to,
                                        particulars,
                                        null));
    }

    private static Map<String, Object> words(MovedClock it, Map<CaseId, Case> about) {
        Case subject = Objects.requireNonNull(about.get(it.caseId()));
        MovedClock.Left left = it.left();
        return Map.of(
                "number",
                Long.toString(subject.number()),
                "subject",
                subject.origin().subject(),
                "kind",
                it.kind().key(),
                "stood",
                left != null,
                "before",
                left == null ? it.before().toString() : left.before().toString(),
                "after",
                left == null ? it.after().toString() : left.after().toString());
    }
}
