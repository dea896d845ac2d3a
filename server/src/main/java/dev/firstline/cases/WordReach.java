package dev.firstline.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far a list of all cases looks for words at once, from where it begins.
 *
 * @param of the statement that looks so far
 * @param params of that statement, beside those of each list
 * @param isAll whether nothing is further away
 */
record WordReach(Function<WordListSql, String> of, Map<String, Long> params, boolean isAll) {

    /** A word of every tenth case fills a page with them. */
    private static final int WALKED = 256;

    /** More, as nothing lies between these and all cases of those days. */
    private static final long WALKED_BY_DAY = 1_000;

    /** So many hold a page of cases with a word that stands on one in some two thousand. */
    private static final int MOST_BLOCKS = 16;

    private static final int SOME_BLOCKS = 4;

    /**
     * One further than the other, the last of them to the end.
     *
     * @param start the case at which the list begins
     * @param up whether it goes on to newer cases
     */
    static List<WordReach> from(long start, boolean up) {
        return List.of(
                walking(start, up),
                blocks(1, start, up),
                blocks(SOME_BLOCKS, start, up),
                blocks(MOST_BLOCKS, start, up),
                anywhere());
    }

    /** The same of a list in the order of days, in which cases of one time may be anywhere. */
    static List<WordReach> ofDays() {
        return List.of(
                new WordReach(WordListSql::walkingDays, Map.of("walked", WALKED_BY_DAY), false),
                anywhere());
    }

    String of(WordListSql sql) {
        return of.apply(sql);
    }

    private static WordReach walking(long start, boolean up) {
        return new WordReach(
                WordListSql::walking,
                Map.of("low", up ? start : start - WALKED, "high", up ? start + WALKED : start),
                false);
    }

    private static WordReach blocks(int many, long start, boolean up) {
        long block = start >> WordListSql.BLOCK_BITS;
        return new WordReach(
                WordListSql::inBlocks,
                Map.of(
                        "firstBlock", up ? block : block - many,
                        "lastBlock", up ? block + many : block),
                !up && block <= many);
    }

    private static WordReach anywhere() {
        return new WordReach(WordListSql::anywhere, Map.of(), true);
    }
}
