package dev.firstline.portal.home;

import dev.firstline.access.Actor;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Turn;
import dev.firstline.web.Page;
import dev.firstline.web.view.PortalRow;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The lists of the first page: open requests all at once, closed ones in pages by key. */
@Component
class RequestLists {

    private static final int MOST_OPEN = 200;
    private static final int DONE_AT_ONCE = 20;

    private final Cases cases;
    private final Standings standings;

    RequestLists(Cases cases, Standings standings) {
        this.cases = cases;
        this.standings = standings;
    }

    /**
     * @param before key of the last closed request shown before; empty for the first page
     */
    MyRequests of(Page page, Actor actor, OptionalLong before) {
        List<Case> open =
                before.isPresent()
                        ? List.of()
                        : cases.list(actor, CaseFilter.open(true), OptionalLong.empty(), MOST_OPEN);
        List<Case> closed = cases.list(actor, CaseFilter.open(false), before, DONE_AT_ONCE + 1);
        List<Case> done = closed.stream().limit(DONE_AT_ONCE).toList();
        Map<CaseId, String> words =
                standings.of(page, Stream.concat(open.stream(), done.stream()).toList());
        return new MyRequests(
                rows(open.stream().filter(RequestLists::isWaiting), words),
                rows(open.stream().filter(request -> !isWaiting(request)), words),
                rows(done.stream(), words),
                closed.size() > done.size() ? "/?before=" + done.getLast().id().value() : null,
                before.isPresent() ? "/" : null);
    }

    private static boolean isWaiting(Case request) {
        return request.state().turn() == Turn.CUSTOMER;
    }

    private static List<PortalRow> rows(Stream<Case> requests, Map<CaseId, String> words) {
        return requests.map(
                        request ->
                                new PortalRow(
                                        "/requests/" + request.number(),
                                        Long.toString(request.number()),
                                        request.origin().subject(),
                                        words.getOrDefault(request.id(), "")))
                .toList();
    }
}
