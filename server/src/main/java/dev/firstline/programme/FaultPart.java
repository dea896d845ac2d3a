package dev.firstline.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words within the sentence of a fault that depend on the file: {@code fault.part.<key>} of the
 * messages.
 */
public enum FaultPart {
    // What would be right.
    LEAVE_OUT,
    WRITE("word"),
    WRITE_ONE_OF("words"),

    // Why a text is no YAML.
    YAML_BAD_START("character"),
    YAML_NO_COLON,
    YAML_VALUE_NOT_HERE,
    YAML_ITEM_NOT_HERE,
    YAML_BLOCK_NOT_ENDED,
    YAML_LIST_NOT_ENDED,
    YAML_MAPPING_NOT_ENDED,
    YAML_QUOTE_NOT_ENDED,
    YAML_UNKNOWN_ESCAPE("character"),
    YAML_UNKNOWN_ALIAS("name"),
    YAML_SEVERAL_DOCUMENTS,
    YAML_NO_CONTENT,
    YAML_UNKNOWN_TAG,
    YAML_BAD_NAME,
    YAML_BAD_TEXT_BLOCK,
    YAML_BAD_CHARACTER,
    YAML_BAD_DIRECTIVE,
    YAML_UNREADABLE("problem"),

    // Who has it in use.
    EVERYBODY_ELSE,
    AGREEMENTS("count", "organisation"),
    ORGANISATIONS("count", "organisation"),
    OPEN_CASES("count"),
    PLAN_OVER("plan", "under"),

    // Why an example comes out as it does.
    PLAN_COVERS("plan"),
    PLAN_ON_CHANNELS("plan"),
    PLAN_ON_CONTACTS("plan"),
    PLAN_ON_SERVICES("plan"),
    PRIORITY_ON_CHANNELS("priority"),
    EARLIER_RELEASE("days", "last"),
    RULE_FITS_FIRST("rule"),
    CATEGORY_AND_ROUTES,
    AFTER_CLOSING("days"),
    WRONG_PASSWORDS_BORNE("count"),
    ELAPSES,
    CLOCK("length", "coverage", "counted"),
    CLOCK_SHORTENED("length", "coverage", "counted"),
    STRETCH("from", "to"),
    PAUSE_WITHOUT_END,
    NEVER_OPEN,
    WITHIN_ALLOWANCE,
    NOTHING_COUNTED,
    USED_UP_OR_OUTSIDE,
    REVERSED_FOR,

    // Why it cannot be run.
    NEEDS_PLAN_UNDER("plan"),
    MAY_NOT_LIE_OVER("plan"),
    NO_SUCH_OPTION("option"),
    THERE_IS_NONE("value");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that nobody changes
    private final List<String> facts;

    FaultPart(String... facts) {
        this.facts = List.of(facts);
    }

    /** These words with what they name. */
    public record Words(FaultPart part, Map<String, Object> facts) {}

    /** With the values of its facts, in their order. */
    public Words of(Object... values) {
        return new Words(this, Facts.of(this, facts, values));
    }

    List<String> facts() {
        return facts;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
