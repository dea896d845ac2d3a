package dev.firstline.cases;

/**
 * A list of cases with words as SQL, for who sees many of them in one way, newest first or
 * backwards. Each "offset 0" holds the planner to the order that is written here: which of the
 * statements is asked depends on how far has to be looked, and the planner cannot know that.
 * Parameters beside those of the conditions and of the words: limit.
 *
 * @param words that they stand in a case: see {@link WayToSee#words}
 */
record WordListSql(Conditions conditions, boolean backwards, String words) {

    /** Blocks of 4,096 cases, as the index of words has them. */
    static final int BLOCK_BITS = 12;

    /** Those met when walking through the cases from :low to :high. */
    String walking() {
        return found(
                """
                (select case_id, public_words, staff_words
                   from case_words where case_id between :low and :high offset 0) w
                 where %s
                """
                        .formatted(words));
    }

    /** Those of the first :walked cases in the order of their days. */
    String walkingDays() {
        return found(
                """
                (select c.id from support_case c where true%s order by %s limit :walked) near
                  join case_words w on w.case_id = near.id
                 where %s
                """
                        .formatted(conditions.text(), order(), words));
    }

    /** Those in the blocks of cases from :firstBlock to :lastBlock, by the index of words. */
    String inBlocks() {
        return found(
                """
                generate_series(cast(:firstBlock as bigint), cast(:lastBlock as bigint)) as block (number)
                 cross join lateral (
                      select w.case_id
                        from case_words w
                       where w.case_id >> %d = block.number
                         and %s
                      offset 0) w
                 where true
                """
                        .formatted(BLOCK_BITS, words));
    }

    /** All there are, by the index of words. */
    String anywhere() {
        return found(
                "(select w.case_id from case_words w where %s offset 0) w where true"
                        .formatted(words));
    }

    private String found(String withWords) {
        return """
        select c.*
          from (select w.case_id from %s%s%s) found
         cross join lateral (select * from support_case where id = found.case_id offset 0) c
         where true%s order by %s limit :limit
        """
                .formatted(
                        withWords,
                        conditions.place("w.case_id"),
                        conditions.isEmpty()
                                ? " order by " + byId() + " limit :limit"
                                : " offset 0",
                        conditions.text(),
                        order());
    }

    private String order() {
        return conditions.order("c.id", backwards);
    }

    private String byId() {
        return "w.case_id" + (backwards ? " asc" : " desc");
    }
}
