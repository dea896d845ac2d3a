package dev.firstline.intake;

import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Statements;
import dev.firstline.incidents.Statements.Due;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.time.BusinessTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
    private final int atOnce;
    private volatile Instant again = Instant.MIN;

    /** What failed in the present look. */
    private final Set<Due> failed = ConcurrentHashMap.newKeySet();

    @Autowired
    StatementsDue(Statements statements, IssuedStatements issued, BusinessTime time) {
        this(statements, issued, time, AT_ONCE);
    }

    /** The same with another number of them that are read at once. */
    StatementsDue(Statements statements, IssuedStatements issued, BusinessTime time, int atOnce) {
        this.statements = statements;
        this.issued = issued;
        this.time = time;
        this.atOnce = atOnce;
    }

    /** Issues the next ones; false if none were due that were not tried before. */
    boolean issueSome() {
        Instant now = time.instant();
        return !now.isBefore(again) && look(now);
    }

    private boolean look(Instant now) {
        List<Due> next =
                statements.listDue(atOnce + failed.size()).stream()
                        .filter(it -> !failed.contains(it))
                        .toList();
        next.forEach(this::issue);
        if (next.isEmpty()) {
            failed.clear();
            again = nextLook(now);
        }
        return !next.isEmpty();
    }

    /** One that cannot be issued holds up no other, and is tried at the next look. */
    private void issue(Due due) {
        try {
            issued.issue(due);
        } catch (Refused | FaultyProgramme | DataAccessException fault) {
            log.error(
                    "The statement of {} for organisation {} cannot be issued yet",
                    due.month(),
                    due.organisation().value(),
                    fault);
            failed.add(due);
        }
    }

    private Instant nextLook(Instant now) {
        Instant inAnHour = now.plus(FOR_LATE_ONES);
        return statements.findNextMonthEnd(now).filter(inAnHour::isAfter).orElse(inAnHour);
    }
}
