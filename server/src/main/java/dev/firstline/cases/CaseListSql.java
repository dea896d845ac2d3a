package dev.firstline.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list of cases as SQL: a part for each way to see cases, put together in the order of the list.
 * Parameters beside those of the conditions: limit, viewer, viewersOrganisation; with words also
 * asked (a tsquery) and lookedInto. Each "offset 0" holds the planner to the order that is written
 * here: it cannot know who has ten thousand cases.
 *
 * @param backwards whether the list is read towards newer cases
 */
record CaseListSql(Conditions conditions, boolean backwards) {

    Map<String, Object> params() {
        return conditions.params();
    }

    /** Whatever the conditions let through. */
    String of(List<WayToSee> ways) {
        return together(ways.stream().map(way -> first(way, ":limit")).toList());
    }

    /** The nearest to a text of the first in each way, where a condition lets them through. */
    String nearest(List<WayToSee> ways, String condition, String nearness) {
        return "select c.* from (%s) c where %s order by %s, c.id desc limit :limit"
                .formatted(first(ways, ":lookedInto"), condition, nearness);
    }

    /** The nearest to a text of all that the conditions let through, in whatever way. */
    String nearestOfAll(String nearness) {
        return "select c.* from support_case c where true%s order by %s, c.id desc limit :limit"
                .formatted(conditions.text(), nearness);
    }

    /** Those with words, of the first in each way. */
    String amongFirst(List<WayToSee> ways) {
        return together(
                ways.stream()
                        .map(
                                way ->
                                        "select c.* from (%s) c join case_words w on w.case_id = c.id where %s order by %s limit :limit"
                                                .formatted(
                                                        first(way, ":lookedInto"),
                                                        WayToSee.PUBLIC,
                                                        order()))
                        .toList());
    }

    /** The last that is looked into of the first in each way, of those the first in the list. */
    String lastLookedInto(List<WayToSee> ways) {
        return "select * from (%s) c order by %s limit 1"
                .formatted(first(ways, "1 offset :lookedInto - 1"), order());
    }

    /** All with words; where cases are many, the words are found first, by their index. */
    String withWords(List<WayToSee> ways) {
        return together(
                ways.stream()
                        .map(way -> way.wordsFirst() ? wordsFirst(way) : casesFirst(way))
                        .toList());
    }

    private String wordsFirst(WayToSee way) {
        return new WordListSql(conditions, backwards, way.words()).anywhere();
    }

    private String casesFirst(WayToSee way) {
        return "select c.* from %s join case_words w on w.case_id = c.id where %s%s and %s order by %s limit :limit"
                .formatted(
                        cases(way, "offset 0"),
                        way.condition(),
                        conditions.text(),
                        WayToSee.PUBLIC,
                        order());
    }

    private String first(List<WayToSee> ways, String limit) {
        return ways.stream()
                .map(way -> first(way, limit))
                .collect(Collectors.joining(") union all (", "(", ")"));
    }

    private String first(WayToSee way, String limit) {
        boolean ownAreCounted = way.walksOwn() && conditions.isEmpty();
        return "select c.* from %s where %s%s order by %s%s"
                .formatted(
                        cases(way, ownAreCounted ? "limit " + limit : "offset 0"),
                        way.condition(),
                        conditions.text(),
                        order(way),
                        ownAreCounted ? "" : " limit " + limit);
    }

    /** In the order of the list, where that is by their ids. */
    private String cases(WayToSee way, String ofOwn) {
        if (way.walksOwn()) {
            return walk("case_participant", way.own(), ofOwn);
        }
        return conditions.walksOwned()
                ? walk("case_owner", conditions.owned(), "offset 0")
                : "support_case c";
    }

    /** Cases in the order in which a table {@code p} beside them has their ids. */
    private String walk(String table, String condition, String part) {
        return """
        (select p.case_id from %s p where %s%s order by p.case_id %s %s) walked
         cross join lateral (select * from support_case where id = walked.case_id offset 0) c
        """
                .formatted(
                        table,
                        condition,
                        conditions.place("p.case_id"),
                        backwards ? "asc" : "desc",
                        part);
    }

    private String together(List<String> parts) {
        return parts.stream()
                .collect(
                        Collectors.joining(
                                ") union all (",
                                "select * from ((",
                                ")) c order by " + order() + " limit :limit"));
    }

    private String order() {
        return conditions.order("c.id", backwards);
    }

    private String order(WayToSee way) {
        boolean walked = way.walksOwn() || conditions.walksOwned();
        return conditions.order(walked ? "walked.case_id" : "c.id", backwards);
    }
}
