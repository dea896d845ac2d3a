package dev.firstline.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What can be wrong with a programme (PRG-1), free of any language. Its sentences stand in the
 * messages: {@code fault.<key>.wrong} says what is wrong, {@code fault.<key>.right} what would be
 * right, unless the fact {@code remedy} says that.
 *
 * <p>One list, however long: whoever looks for what a file is told finds it here.
 */
public enum FaultKind {
    // The text is no file of ours.
    TOO_LARGE("too-large", "characters", "most"),
    EMPTY("empty"),
    NOT_YAML("not-yaml", "problem"),
    TAB("tab"),
    TOO_MANY_ALIASES("too-many-aliases", "most"),
    TOO_DEEP("too-deep", "most"),

    // Something is not as the schema has it.
    NOT_A_MAPPING("not-a-mapping"),
    MISSING("missing", "key"),
    UNKNOWN_KEY("unknown-key", "key", "remedy"),
    DUPLICATE_KEY("duplicate-key", "key", "line"),
    TOO_FEW("too-few"),
    NOT_A_LIST("not-a-list"),
    WRONG_NUMBER("wrong-number", "count", "needed"),
    FEWER_THAN_LEAST("wrong-number", "count", "least"),
    SAID_TWICE("said-twice", "value"),
    NOT_A_VALUE("not-a-value"),
    ONE_LANGUAGE("not-a-value", "value"),
    NEITHER_VALUE_NOR_LINES("wrong-type"),
    NOT_A_SINGLE_VALUE("wrong-type"),
    MISSING_LANGUAGE("missing-language", "language"),
    NOT_YES_OR_NO("not-yes-or-no"),
    NOTHING_SAID("not-a-text"),
    NOT_IN_QUOTES("not-a-text", "value"),
    NOT_A_NUMBER("not-a-number", "value", "least", "most"),
    OUT_OF_RANGE("out-of-range", "value", "least", "most"),
    NOT_ONE_OF("not-one-of", "value", "remedy"),

    // A text is not written as its kind is: see ofText.
    NOT_A_CASE_NUMBER("not-a-case-number", "value", "remedy"),
    NOT_A_COUNTRY("not-a-country", "value", "remedy"),
    NOT_A_CURRENCY("not-a-currency", "value", "remedy"),
    NOT_A_DATE("not-a-date", "value", "remedy"),
    NOT_A_DURATION("not-a-duration", "value", "remedy"),
    NOT_A_KEY("not-a-key", "value", "remedy"),
    NOT_A_MOMENT("not-a-moment", "value", "remedy"),
    NOT_A_TELEPHONE_NUMBER("not-a-telephone-number", "value", "remedy"),
    NOT_A_TIME("not-a-time", "value", "remedy"),
    NOT_A_WEEKDAY("not-a-weekday", "value", "remedy"),
    NOT_AN_INSTANT("not-an-instant", "value", "remedy"),

    // It is written well, and there is no such thing.
    NO_TIME_AT_ALL("not-a-duration", "value"),
    NO_SUCH_DAY("not-a-date", "value"),
    NO_SUCH_INSTANT("not-an-instant", "value"),
    NO_CURRENCY("no-currency", "value"),
    UNKNOWN_COUNTRY("unknown-country", "value"),

    // What the library of calendars refuses; the last in its own words.
    CALENDAR_ZONE("calendar", "zone"),
    CALENDAR_NEVER_OPEN("calendar"),
    CALENDAR_OVERLAP("calendar", "earlier", "later", "begins"),
    CALENDAR_OVERLAP_OF_NEXT_DAY("calendar", "earlier", "later", "begins", "day"),
    CALENDAR_EMPTY_WINDOW("calendar"),
    CALENDAR_WINDOW_AFTER_ITS_DAY("calendar", "to"),
    CALENDAR_CLOSING_ENDS_FIRST("calendar", "from", "to"),
    CALENDAR_UNKNOWN_YEAR("calendar", "day"),
    CALENDAR_COUNTRY("calendar", "value"),
    CALENDAR_SUBDIVISION("calendar", "value", "country", "known"),
    CALENDAR_NO_SUBDIVISIONS("calendar", "value", "country"),
    CALENDAR("calendar", "problem", "remedy"),

    // The file has nothing that is called so.
    UNKNOWN_CALENDAR("unknown-calendar", "value", "remedy"),
    UNKNOWN_CATEGORY("unknown-category", "value", "remedy"),
    UNKNOWN_COVERAGE("unknown-coverage", "value", "remedy"),
    UNKNOWN_LINE("unknown-line", "value", "remedy"),
    UNKNOWN_PLAN("unknown-plan", "value", "remedy"),
    UNKNOWN_PRIORITY("unknown-priority", "value", "remedy"),
    UNKNOWN_QUEUE("unknown-queue", "value", "remedy"),
    UNKNOWN_REGION("unknown-region", "value", "remedy"),
    UNKNOWN_TIER("unknown-tier", "value", "remedy"),

    // Parts do not go together.
    CALENDAR_WITHOUT_USE("calendar-without-use"),
    CALENDAR_MISSING("missing"),
    CATEGORY_TWICE("category-twice", "value"),
    GOAL_AFTER_LIMIT("goal-after-limit"),
    NEEDS_ANOTHER("needs-another", "plan"),
    NEVER_OVER("never-over"),
    OVER_MISSING("missing"),
    NEVER_REACHED("never-reached"),
    NO_COVERAGE("no-coverage", "plan", "priority"),
    NO_INITIAL_RESPONSE("no-initial-response", "plan", "priority"),
    NO_ROUTE("no-route"),
    NOT_ASCENDING("not-ascending", "value", "before"),
    OVERLAY_CYCLE("overlay-cycle", "plan"),
    OVERLAY_ON_OVERLAY("overlay-on-overlay", "plan"),
    RULE_TWICE("rule-twice", "value"),
    TAKEN_AND_SAID("taken-and-said", "part"),
    UNNAMED_SERVICE("unnamed-service", "service"),

    // It does not go together with what is published.
    IN_THE_PAST("in-the-past"),
    LOST_TARGET("lost-target", "plan", "target", "priority", "by"),
    PLAN_IN_USE("plan-in-use", "plan", "by"),
    QUEUE_IN_USE("queue-in-use", "queue", "by"),
    REGION_IN_USE("region-in-use", "region", "by"),

    // An example of the file does not hold, or cannot be run (PRG-8).
    EXAMPLE_FAILED("example-failed", "example", "key", "value", "why"),
    EXAMPLE_REFUSED("example-cannot-run", "example", "why"),
    EXAMPLE_LACKS("example-cannot-run", "key"),
    EXAMPLE_NOT_PROMISED("example-cannot-run", "target", "priority"),
    EXAMPLE_WITHOUT_SUCH_DAY("example-cannot-run", "value"),
    EXAMPLE_WITHOUT_SUCH_MOMENT("example-cannot-run", "value");

    /** The fact that says what would be right, where that depends on the file. */
    static final String REMEDY = "remedy";

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that nobody changes
    private final List<String> facts;

    FaultKind(String code, String... facts) {
        this.code = code;
        this.facts = List.of(facts);
    }

    /** That a text is not of a kind of the schema, such as {@code duration}. */
    public static FaultKind ofText(String kind) {
        return Stream.of("not-a-" + kind, "not-an-" + kind)
                .flatMap(code -> Arrays.stream(values()).filter(it -> it.key().equals(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody tells of a wrong " + kind));
    }

    /**
     * A fault of this kind.
     *
     * @param values of its facts, in their order: words of the file, numbers, or what is called
     *     differently in each language
     */
    public Wrong of(Object... values) {
        return new Wrong(this, Facts.of(this, facts, values), List.of());
    }

    /** Stable, for programs; several kinds may have the same. */
    public String code() {
        return code;
    }

    /** Names of what its sentences tell. */
    List<String> facts() {
        return facts;
    }

    /** By which its sentences are found. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
