package dev.firstline.portal.home;

import dev.firstline.access.PersonId;
import dev.firstline.casepages.Turns;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Turn;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Reading;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.ReadAhead;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each request of a list stands, in a few words. */
@Component
class Standings {

    private final ReadAhead ahead;
    private final Commitments commitments;
    private final Timelines timelines;
    private final People people;
    private final Programmes programmes;
    private final Approvers approvers;

    Standings(
            ReadAhead ahead,
            Commitments commitments,
            Timelines timelines,
            People people,
            Programmes programmes,
            Approvers approvers) {
        this.ahead = ahead;
        this.approvers = approvers;
        this.commitments = commitments;
        this.timelines = timelines;
        this.people = people;
        this.programmes = programmes;
    }

    /** What a whole list needs, asked for at once. */
    private record Known(
            Map<CaseId, List<Reading>> promises,
            Map<CaseId, Instant> since,
            Map<PersonId, Person> people) {}

    Map<CaseId, String> of(Page page, List<Case> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        List<CaseId> ids = requests.stream().map(Case::id).toList();
        List<PersonId> named = requests.stream().flatMap(Standings::people).distinct().toList();
        ahead.ask(
                List.of(
                        commitments.ahead(ids),
                        timelines.turnStartsAhead(ids),
                        people.ahead(named)));
        Known known =
                new Known(
                        commitments.readForCustomers(ids, page.now()),
                        timelines.findTurnStarts(ids),
                        people.listByIds(named));
        // One that is closed while the page is made stands in two of its lists.
        return requests.stream()
                .collect(
                        Collectors.toMap(
                                Case::id,
                                request -> standing(page, known, request),
                                (earlier, later) -> later));
    }

    private static Stream<PersonId> people(Case request) {
        return Stream.concat(
                Stream.of(request.origin().requester()), request.handling().owner().stream());
    }

    private String standing(Page page, Known known, Case request) {
        String words = request.isOpen() ? open(page, known, request) : closed(page, request);
        return asker(page, known, request)
                .map(name -> page.text("portal.standing.of", name, words))
                .orElse(words);
    }

    /** Who asked, where it was somebody else of the organisation. */
    private static Optional<String> asker(Page page, Known known, Case request) {
        PersonId asker = request.origin().requester();
        boolean own =
                page.visitor() != null && page.visitor().key().equals(Long.toString(asker.value()));
        return own ? Optional.empty() : name(known, asker);
    }

    private static Optional<String> name(Known known, PersonId id) {
        return Optional.ofNullable(known.people().get(id)).map(Person::name);
    }

    private String open(Page page, Known known, Case request) {
        return switch (request.state()) {
            case NEW, IN_PROGRESS -> working(page, known, request);
            case AWAITING_APPROVAL,
                    WAITING_FOR_CUSTOMER,
                    WAITING_FOR_VENDOR,
                    WAITING_FOR_PARTNER,
                    RESOLVED,
                    CLOSED -> {
                Instant since = known.since().getOrDefault(request.id(), page.now());
                String waits =
                        page.text("portal.standing." + state(request), page.times().brief(since));
                yield together(Stream.concat(Stream.of(waits), promised(page, known, request)));
            }
        };
    }

    private String state(Case request) {
        boolean decides =
                request.state() == CaseState.AWAITING_APPROVAL
                        && approvers.turn(request) == Turn.VENDOR;
        return decides ? "awaiting-decision" : request.state().key();
    }

    private static String together(Stream<String> words) {
        return words.collect(Collectors.joining(" · "));
    }

    private static String working(Page page, Known known, Case request) {
        String promised = together(promised(page, known, request));
        return promised.isEmpty() ? owned(page, known, request) : promised;
    }

    /**
     * All that is awaited, what comes next first; of what stands still what is left, since it has
     * no limit meanwhile.
     */
    private static Stream<String> promised(Page page, Known known, Case request) {
        return known.promises().getOrDefault(request.id(), List.of()).stream()
                .filter(it -> it.commitment().isPending())
                .map(it -> promised(page, it));
    }

    private static String promised(Page page, Reading promise) {
        String due = page.times().brief(promise.commitment().limitAt());
        String what = what(promise.commitment().kind());
        return switch (promise.phase()) {
            case LATE -> page.text("portal.standing.late" + what, Turns.late(page, promise), due);
            case PAUSED ->
                    page.text("portal.standing.paused" + what, page.duration(promise.left()));
            case RUNNING, SOON, SLEEPING, MET, MET_LATE, CANCELLED ->
                    page.text("portal.standing.promised" + what, due);
        };
    }

    private static String what(CommitmentKind kind) {
        return switch (kind) {
            case INITIAL_RESPONSE, NEXT_RESPONSE, VETTING -> ".answer";
            case WORK_START -> ".work-start";
            case RESOLUTION -> ".resolution";
        };
    }

    private static String owned(Page page, Known known, Case request) {
        return request.handling()
                .owner()
                .flatMap(owner -> name(known, owner))
                .map(owner -> page.text("portal.standing.owned", owner))
                .orElseGet(() -> unowned(page, request));
    }

    /** Nobody works on it yet, and none is said to. */
    private static String unowned(Page page, Case request) {
        boolean placed = request.origin().organisation().isPresent();
        return page.text(placed ? "portal.standing.waiting" : "portal.standing.unplaced");
    }

    private String closed(Page page, Case request) {
        Instant at = request.handling().closedAt();
        if (at == null) {
            return "";
        }
        int days = programmes.version(request.origin().programmeVersion()).reopenDays();
        String day = page.times().shortDay(at);
        return request.mayReopen(days, page.now())
                ? page.text(
                        "portal.standing.closed-reopenable",
                        day,
                        page.times().shortDay(at.plus(Duration.ofDays(days))))
                : page.text("portal.standing.closed", day);
    }
}
