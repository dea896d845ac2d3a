package dev.firstline.portal.home;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Extracts;
import dev.firstline.casepages.Pagers;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Excerpt;
import dev.firstline.cases.OpenAndClosed;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cases.Turn;
import dev.firstline.entitlement.Approvers;
import dev.firstline.web.Page;
import dev.firstline.web.view.PortalRow;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists of the first page: open requests all at once, closed ones in pages by key. */
@Component
class RequestLists {

    private static final int MOST_OPEN = 200;
    private static final int DONE_AT_ONCE = 20;

    private final Cases cases;
    private final Approvers approvers;
    private final Standings standings;

    RequestLists(Cases cases, Approvers approvers, Standings standings) {
        this.cases = cases;
        this.approvers = approvers;
        this.standings = standings;
    }

    /**
     * @param place among the closed ones; open ones stand on the first page alone
     */
    MyRequests of(Page page, Actor actor, Place<CaseId> place) {
        int mostOpen = place.isStart() ? MOST_OPEN : 0;
        OpenAndClosed all = cases.listOpenAndClosed(actor, mostOpen, place, DONE_AT_ONCE);
        List<Case> open = all.open();
        Part<Case> done = all.closed();
        List<Case> others = open.stream().filter(it -> isForOthers(actor, it)).toList();
        Map<CaseId, String> words =
                standings.of(page, Stream.concat(open.stream(), done.items().stream()).toList());
        return new MyRequests(
                rows(open.stream().filter(it -> isWaiting(it) && !others.contains(it)), words),
                rows(others.stream(), words),
                rows(open.stream().filter(request -> !isWaiting(request)), words),
                rows(done.items().stream(), words),
                Pagers.of("/", done, place, it -> Long.toString(it.id().value())));
    }

    private boolean isWaiting(Case request) {
        return approvers.turn(request) == Turn.CUSTOMER;
    }

    /** Whether somebody else of the customer's side is to let it through. */
    private boolean isForOthers(Actor actor, Case request) {
        return request.state() == CaseState.AWAITING_APPROVAL
                && isWaiting(request)
                && !approvers.isOne(actor, request);
    }

    /** What a search has found, where each stands, and what was said on it. */
    List<PortalRow> rows(Page page, List<Case> requests, Map<CaseId, Excerpt> excerpts) {
        return rows(requests.stream(), standings.of(page, requests), excerpts);
    }

    private static List<PortalRow> rows(Stream<Case> requests, Map<CaseId, String> words) {
        return rows(requests, words, Map.of());
    }

    private static List<PortalRow> rows(
            Stream<Case> requests, Map<CaseId, String> words, Map<CaseId, Excerpt> excerpts) {
        return requests.map(
                        request ->
                                new PortalRow(
                                        "/requests/" + request.number(),
                                        Long.toString(request.number()),
                                        request.origin().subject(),
                                        words.getOrDefault(request.id(), ""),
                                        Extracts.of(excerpts, request.id())))
                .toList();
    }
}
