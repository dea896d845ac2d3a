package dev.firstline.intake;

import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Statements;
import dev.firstline.incidents.Statements.Due;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.time.BusinessTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/**
 * Issues the statements of months that are over, and mails them (INC-6): each in a transaction of
 * its own, so that a crash loses and doubles none. By business time it looks when a month has ended
 * for somebody, so that the demo's clock brings its statements (XPL-2), and else every hour for
 * what came late to a month that is over.
 */
@Component
class StatementsDue {

    private static final Logger log = LoggerFactory.getLogger(StatementsDue.class);
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
        long done = statements.listDue(AT_ONCE).stream().filter(this::isIssued).count();
        if (done == 0) {
            again = nextLook(now);
        }
        return done > 0;
    }

    /** One that cannot be issued holds up no other, and is tried at the next look. */
    private boolean isIssued(Due due) {
        try {
            issued.issue(due);
            return true;
        } catch (Refused | FaultyProgramme | DataAccessException fault) {
            log.error(
                    "The statement of {} for organisation {} cannot be issued yet",
                    due.month(),
                    due.organisation().value(),
                    fault);
            return false;
        }
    }

    private Instant nextLook(Instant now) {
        Instant inAnHour = now.plus(FOR_LATE_ONES);
        return statements.findNextMonthEnd(now).filter(inAnHour::isAfter).orElse(inAnHour);
    }
}
