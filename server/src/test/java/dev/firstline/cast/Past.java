package dev.firstline.cast;

import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** Lets things happen at times that are over, by the clocks of Bucharest. */
@Component
public class Past {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    private final BusinessTime time;
    private final TransactionTemplate transaction;

    Past(BusinessTime time, TransactionTemplate transaction) {
        this.time = time;
        this.transaction = transaction;
    }

    public <T> T at(String local, Callable<T> work) throws Exception {
        return time.replaying(instant(local), work);
    }

    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(BUCHAREST).toInstant();
    }

    /** In a transaction that is undone: nothing that looks at the present sees what is done. */
    public void unkept(Callable<?> work) {
        transaction.executeWithoutResult(
                status -> {
                    status.setRollbackOnly();
                    try {
                        work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
