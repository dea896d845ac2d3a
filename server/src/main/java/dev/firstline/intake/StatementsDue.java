package dev.firstline.intake;

import dev.firstline.incidents.Statements;
import dev.firstline.incidents.Statements.Due;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Issues the statements of months that are over, and mails them (INC-6): each in a transaction of
 * its own, so that a crash loses and doubles none. By business time it looks when a month has ended
 * for somebody, so that the demo's clock brings its statements (XPL-2), and else every hour for
 * what came late to a month that is over.
 */
@Component
class StatementsDue {

    private static final Duration FOR_LATE_ONES = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    private final Statements statements;
    private final IssuedStatements issued;
    private final BusinessTime time;
    private volatile Instant again = Instant.MIN;

    StatementsDue(Statements statements, IssuedStatements issued, BusinessTime time) {
        this.statements = statements;
        this.issued = issued;
        this.time = time;
    }

    /** Issues the next ones; false if none were due. */
    boolean issueSome() {
        Instant now = time.instant();
        return !now.isBefore(again) && look(now);
    }

    private boolean look(Instant now) {
        List<Due> due = statements.listDue(AT_ONCE);
        due.forEach(issued::issue);
        if (due.isEmpty()) {
            again = nextLook(now);
        }
        return !due.isEmpty();
    }

    private Instant nextLook(Instant now) {
        Instant inAnHour = now.plus(FOR_LATE_ONES);
        return statements.findNextMonthEnd(now).filter(inAnHour::isAfter).orElse(inAnHour);
    }
}
