package dev.firstline.casepages;

import dev.firstline.agreements.Price;
import dev.firstline.web.Page;

/** Prices and fees as the reader's language writes them. */
public final class Money {

    private Money() {}

    public static String say(Page page, Price price) {
        return page.wording().money(price.amount(), price.currency());
    }

    /** One that a history kept as text. */
    public static String say(Page page, String written) {
        return Price.read(written).map(it -> say(page, it)).orElse(written);
    }
}
