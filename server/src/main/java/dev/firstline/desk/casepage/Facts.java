package dev.firstline.desk.casepage;

import dev.firstline.casepages.TurnTimes.TurnTime;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of a case beside what was said.
 *
 * @param organisation whose it is, empty before it is placed
 * @param queue in which it waits, or waited
 * @param line who answers it, empty where the programme does not say
 * @param routeWhy why it is there, null where a person put it there
 * @param customer what the organisation has bought, null before the case is placed
 * @param times how long each side has had it (CAS-12)
 */
public record Facts(
        String organisation,
        String contact,
        String address,
        String queue,
        String line,
        @Nullable Why routeWhy,
        @Nullable CustomerSheet customer,
        List<Detail> others,
        List<TurnTime> times) {

    /** A name and a value, such as "Release" and "8.2". */
    public record Detail(String name, String value) {}
}
