package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an organisation has bought, by the keys of a programme.
 *
 * @param over key of the plan that lies under an overlay, null for a plan that stands alone
 * @param options keys of the options that were bought with it
 * @param own what the agreement says in place of the plan, written as a plan is; empty for nothing
 */
public record Chosen(String plan, @Nullable String over, List<String> options, String own) {

    public Chosen {
        options = List.copyOf(options);
    }

    /** A plan alone, as the programme has it. */
    public static Chosen plan(String key) {
        return new Chosen(key, null, List.of(), "");
    }

    public Chosen over(String key) {
        return new Chosen(plan, key, options, own);
    }

    public Chosen with(List<String> bought) {
        return new Chosen(plan, over, bought, own);
    }

    /** With terms of the agreement's own. */
    public Chosen with(String terms) {
        return new Chosen(plan, over, options, terms);
    }
}
