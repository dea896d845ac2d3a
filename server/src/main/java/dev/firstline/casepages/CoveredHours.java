package dev.firstline.casepages;

import dev.firstline.programme.Region;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.web.Page;

/** The hours that count for somebody, as their reader has to take them (COM-2, COM-7). */
public final class CoveredHours {

    private CoveredHours() {}

    /** Those of a coverage in a region: with their place where the reader's clock shows another. */
    public static String say(Page page, Coverage coverage, Region region) {
        return page.times()
                .hours(
                        coverage.hours(region).in(page.language().tag()),
                        coverage.zone(region).orElse(null));
    }

    /** The business hours of a region. */
    public static String say(Page page, Region region) {
        return page.times()
                .hours(region.hours().in(page.language().tag()), region.calendar().zone());
    }
}
