package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseFilter.Condition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Conditions of a list of cases as SQL, with their parameters: fixed texts only, never what
 * somebody typed.
 */
final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> params = new LinkedHashMap<>();
    private boolean byDay;
    private String sign = "";
    private String owned = "";

    void add(Condition condition) {
        switch (condition) {
            case CaseFilter.InState it -> any("c.state", "states", it.states(), CaseState::key);
            case CaseFilter.IsOpen it ->
                    and(it.open() ? "c.closed_at is null" : "c.closed_at is not null");
            case CaseFilter.OfPriority it ->
                    any("c.priority", "priorities", it.priorities(), Function.identity());
            case CaseFilter.InQueue it ->
                    any("c.queue", "queues", it.queues(), Function.identity());
            case CaseFilter.AskedBy it ->
                    anyId("c.requester_id", "requesters", it.requesters(), PersonId::value);
            case CaseFilter.OfOrganisation it ->
                    anyId(
                            "c.organisation_id",
                            "organisations",
                            it.organisations(),
                            OrganisationId::value);
            case CaseFilter.OwnedBy it -> {
                anyId("c.owner_id", "owners", it.owners(), PersonId::value);
                owned =
                        it.owners().size() == 1
                                ? "p.owner_id = :owners"
                                : "p.owner_id = any(:owners)";
            }
            case CaseFilter.OwnedByNobody _ -> {
                and("c.owner_id is null");
                owned = "p.owner_id is null";
            }
            case CaseFilter.OpenedFrom it -> day("c.opened_at >= :from", "from", it.at());
            case CaseFilter.OpenedBefore it -> day("c.opened_at < :until", "until", it.at());
            case CaseFilter.WithWords _ -> {
                // asked of the words of the cases: see CaseListStore
            }
        }
    }

    void and(String condition, String name, Object value) {
        and(condition);
        params.put(name, value);
    }

    private void and(String condition) {
        text.append(" and ").append(condition);
    }

    private <T> void any(String column, String name, Collection<T> keys, Function<T, String> key) {
        anyOf(column, name, keys.stream().map(key).toArray(String[]::new));
    }

    private <T> void anyId(String column, String name, Collection<T> ids, Function<T, Long> id) {
        anyOf(column, name, ids.stream().map(id).toArray(Long[]::new));
    }

    /** Of one value alone an index gives the cases in their order; of several they are sorted. */
    private void anyOf(String column, String name, Object[] values) {
        if (values.length == 1) {
            and(column + " = :" + name, name, values[0]);
        } else {
            and(column + " = any(:" + name + ")", name, values);
        }
    }

    private void day(String condition, String name, Instant at) {
        and(condition, name, at.atOffset(ZoneOffset.UTC));
        byDay = true;
    }

    /** Whether the list is in the order of days: see {@link #order}. */
    boolean byDay() {
        return byDay;
    }

    /**
     * Whether cases are walked through by whose they are: of a case {@code c} no index tells it, so
     * that to change it writes none (see its migration).
     */
    boolean walksOwned() {
        return !owned.isEmpty() && !byDay;
    }

    /** That condition, on a {@code case_owner p}. */
    String owned() {
        return owned;
    }

    /** Cases after one in the list, or before it. */
    void from(CaseId key, boolean backwards) {
        sign = backwards ? ">" : "<";
        params.put("key", key.value());
    }

    /** The place at which the list begins, with "and" before it, where there is one. */
    private String place() {
        return byDay && hasPlace()
                ? " and (c.opened_at, c.id) %s ((select k.opened_at from support_case k where k.id = :key), :key)"
                        .formatted(sign)
                : place("c.id");
    }

    /** The same by a column that holds the ids of cases; nothing where they are not in order. */
    String place(String id) {
        return byDay || !hasPlace() ? "" : " and %s %s :key".formatted(id, sign);
    }

    private boolean hasPlace() {
        return !sign.isEmpty();
    }

    /** Whether all cases are listed, from the place on. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Newest first, or backwards. Where days are asked for, the index of days leads to them: they
     * may be long ago, and the newest case far from them.
     *
     * @param id the column by which the cases come
     */
    String order(String id, boolean backwards) {
        String order = byDay ? "c.opened_at %2$s, %1$s %2$s" : "%1$s %2$s";
        return order.formatted(id, backwards ? "asc" : "desc");
    }

    /** The same order, of cases that are there. */
    Comparator<Case> order(boolean backwards) {
        Comparator<Case> byId = Comparator.comparingLong(it -> it.id().value());
        Comparator<Case> order =
                byDay
                        ? Comparator.<Case, Instant>comparing(it -> it.origin().openedAt())
                                .thenComparing(byId)
                        : byId;
        return backwards ? order : order.reversed();
    }

    /** Each condition with "and" before it, that of the place at the end. */
    String text() {
        return text + place();
    }

    Map<String, Object> params() {
        return params;
    }
}
