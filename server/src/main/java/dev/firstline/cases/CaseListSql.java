package dev.firstline.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list of cases as SQL: a part for each way to see cases, put together in the order of the list.
 * Parameters beside those of the conditions: limit, viewer, viewersOrganisation; with words also
 * asked (a tsquery) and lookedInto.
 */
record CaseListSql(Conditions conditions, String order) {

    /** Notes of staff are not looked into for who may not read them. */
    private static final String PUBLIC = "w.public_words @@ cast(:asked as tsquery)";

    Map<String, Object> params() {
        return conditions.params();
    }

    /** Whatever the conditions let through. */
    String of(List<WayToSee> ways) {
        return together(ways.stream().map(way -> newest(way, ":limit")).toList());
    }

    /** The nearest of the newest in each way, where a condition lets them through. */
    String nearest(List<WayToSee> ways, String condition, String nearness) {
        return "select c.* from (%s) c where %s order by %s, c.id desc limit :limit"
                .formatted(
                        ways.stream()
                                .map(way -> newest(way, ":lookedInto"))
                                .collect(Collectors.joining(") union all (", "(", ")")),
                        condition,
                        nearness);
    }

    /** Those with words, of the newest in each way. */
    String amongNewest(List<WayToSee> ways) {
        return together(
                ways.stream()
                        .map(
                                way ->
                                        "select c.* from (%s) c join case_words w on w.case_id = c.id where %s order by %s limit :limit"
                                                .formatted(
                                                        newest(way, ":lookedInto"), PUBLIC, order))
                        .toList());
    }

    /** How many there are to be looked into in that way which has most, up to the limit. */
    String countNewest(List<WayToSee> ways) {
        return ways.stream()
                .map(way -> "(select count(*) from (%s) c)".formatted(newest(way, ":limit")))
                .collect(Collectors.joining(", ", "select greatest(", ")"));
    }

    /** All with words; where cases are many, the words are found first. */
    String byIndex(List<WayToSee> ways) {
        return together(
                ways.stream()
                        .map(way -> way.wordsFirst() ? wordsFirst(way) : casesFirst(way))
                        .toList());
    }

    /**
     * "offset 0" keeps the planner from walking through all cases in the order of the list, and
     * from looking for the words again and again.
     */
    private String wordsFirst(WayToSee way) {
        return """
        select c.*
          from (select w.case_id from case_words w where %s%s offset 0) found
         cross join lateral (select * from support_case where id = found.case_id offset 0) c
         where %s%s order by %s limit :limit
        """
                .formatted(
                        PUBLIC,
                        way.within() ? " and w.organisation_id = :viewersOrganisation" : "",
                        way.check(),
                        conditions.text(),
                        order);
    }

    private String casesFirst(WayToSee way) {
        return "select c.* from support_case c join case_words w on w.case_id = c.id where %s%s and %s order by %s limit :limit"
                .formatted(way.condition(), conditions.text(), PUBLIC, order);
    }

    private String newest(WayToSee way, String limit) {
        return "select c.* from support_case c where %s%s order by %s limit %s"
                .formatted(way.condition(), conditions.text(), order, limit);
    }

    private String together(List<String> parts) {
        return parts.stream()
                .collect(
                        Collectors.joining(
                                ") union all (",
                                "select * from ((",
                                ")) c order by " + order + " limit :limit"));
    }
}
