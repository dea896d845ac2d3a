package dev.firstline.desk;

import dev.firstline.explanation.Refused;
import dev.firstline.web.FactWords;
import dev.firstline.web.Page;

/** A refusal as a sentence for whoever sits before the form: what to do, and what was kept. */
public final class RefusalWords {

    private RefusalWords() {}

    /** The desk's own sentence where it has one, else that of all pages. */
    public static String of(Refused refused, Page page) {
        String key = "desk.refused." + refused.code();
        if (page.wording().has(key)) {
            return page.text(key, refused.facts().getOrDefault("value", ""));
        }
        String ofSomebody = "refusal." + refused.code() + ".staff";
        return page.wording().has(ofSomebody)
                ? page.wording().text(ofSomebody, FactWords.of(refused.facts(), page.wording()))
                : page.refusal(refused);
    }
}
