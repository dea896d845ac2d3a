package dev.firstline.desk;

import dev.firstline.programme.Programmes;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How far ahead the desk looks for promises at risk (RTE-9): to the end of the next working day, so
 * that on a Friday Monday's are seen too.
 */
@Component
public class RiskHorizon {

    private final Programmes programmes;

    RiskHorizon(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The midnight up to which what is due counts as at risk, in the reader's zone. */
    public Instant endsAt(Page page) {
        ServiceCalendar calendar = programmes.current().regions().getFirst().calendar();
        return endOfNextWorkingDay(calendar, page.now(), page.zone());
    }

    static Instant endOfNextWorkingDay(ServiceCalendar calendar, Instant now, ZoneId zone) {
        Instant tomorrow = dayAfter(now, zone);
        return calendar.nextOpening(tomorrow).map(open -> dayAfter(open, zone)).orElse(tomorrow);
    }

    private static Instant dayAfter(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
