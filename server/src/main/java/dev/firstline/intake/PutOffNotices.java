package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.commitments.ClosedDay;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Course;
import dev.firstline.commitments.DayRecounts;
import dev.firstline.commitments.PutOff;
import dev.firstline.commitments.PutOffs;
import dev.firstline.commitments.Untold;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells customers of promises that other holidays moved to later than they were told (COM-6):
 * whoever asked gets one mail for all of their requests, once for each version that knew such days.
 */
@Component
class PutOffNotices {

    private static final int AT_ONCE = 100;

    /** Of so many cases a mail tells; where there are more, their list does. */
    private static final int TOLD = 50;

    private final DayRecounts recounts;
    private final Commitments commitments;
    private final PutOffs putOffs;
    private final Cases cases;
    private final People people;
    private final Outbox outbox;

    PutOffNotices(
            DayRecounts recounts,
            Commitments commitments,
            PutOffs putOffs,
            Cases cases,
            People people,
            Outbox outbox) {
        this.recounts = recounts;
        this.commitments = commitments;
        this.putOffs = putOffs;
        this.cases = cases;
        this.people = people;
        this.outbox = outbox;
    }

    /** Tells some; false if nobody is left. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tellSome() {
        List<Untold> some = recounts.takeUntold(AT_ONCE);
        some.forEach(this::tell);
        return !some.isEmpty();
    }

    private void tell(Untold whose) {
        Person to = people.get(whose.person());
        if (!to.active() || to.isStaff()) {
            return;
        }
        List<CaseId> moved = recounts.listMovedCases(whose, TOLD + 1);
        List<Map<String, Object>> promises =
                promises(moved.subList(0, Math.min(TOLD, moved.size())));
        if (!promises.isEmpty()) {
            outbox.queueNotice(
                    MailKind.PROMISES_PUT_OFF,
                    "put-off:" + whose.version(),
                    to.id(),
                    JsonMapper.shared()
                            .writeValueAsString(
                                    Map.of("promises", promises, "more", moved.size() > TOLD)),
                    null);
        }
    }

    /** Of each case all that its customer awaits and that moved. */
    private List<Map<String, Object>> promises(List<CaseId> moved) {
        Map<CaseId, Case> about = cases.listByIds(moved);
        Map<CaseId, List<Commitment>> clocks = commitments.listByCases(moved);
        return moved.stream()
                .flatMap(id -> putOff(clocks.getOrDefault(id, List.of())).stream())
                .map(it -> words(Objects.requireNonNull(about.get(it.promise().caseId())), it))
                .toList();
    }

    private List<PutOff> putOff(List<Commitment> clocks) {
        return new Course(clocks, List.of())
                .awaited().stream()
                        .flatMap(it -> putOffs.find(it).stream())
                        .filter(it -> it.cause() == PutOff.Cause.DAYS && it.latest())
                        .toList();
    }

    private static Map<String, Object> words(Case subject, PutOff it) {
        return Map.of(
                "number", Long.toString(subject.number()),
                "subject", subject.origin().subject(),
                "kind", it.promise().kind().key(),
                "before", it.before().toString(),
                "after", it.promise().limitAt().toString(),
                "closed", it.closed().stream().map(PutOffNotices::closed).toList());
    }

    private static Map<String, String> closed(ClosedDay it) {
        return Map.of("name", it.name(), "day", it.day().toString());
    }
}
