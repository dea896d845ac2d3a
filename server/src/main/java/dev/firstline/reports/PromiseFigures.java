package dev.firstline.reports;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.Role;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * Which promises were kept and which were not (RPT-2). Told is what is decided: met in time, or not
 * met when it was due; what still runs is left out, and so is what was called off in time.
 */
@Component
public class PromiseFigures {

    private final PromiseFigureStore store;
    private final BusinessTime time;
    private final ZoneId zone;

    PromiseFigures(
            PromiseFigureStore store, BusinessTime time, @Value("${firstline.zone}") ZoneId zone) {
        this.store = store;
        this.time = time;
        this.zone = zone;
    }

    /** The month that is today's where the vendor is. */
    public YearMonth month() {
        return YearMonth.from(LocalDate.ofInstant(time.instant(), zone));
    }

    /** One for each value of the dimension and kind of promise, in the order of both. */
    public List<Tally> tally(Actor actor, Dimension by, Span months) {
        requireStaff(actor);
        return store.tally(by, months, zone);
    }

    /** The promises behind a figure, the latest first. */
    public Part<DecidedPromise> list(
            Actor actor, PromiseFigure figure, Place<DecidedPlace> place, int limit) {
        requireStaff(actor);
        return Part.of(place, store.list(figure, zone, place, limit + 1), limit);
    }

    private static void requireStaff(Actor actor) {
        if (!CasePolicy.maySeeInternal(actor)) {
            throw Refused.notPermitted("desk.staff-only")
                    .because(MissingRole.of(actor, Role::isStaff));
        }
    }
}
