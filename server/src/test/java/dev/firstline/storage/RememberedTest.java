package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.concurrent.atomic.AtomicInteger;

class RememberedTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer> number = new Remembered<>(asked::incrementAndGet);

    @AfterEach
    void endTheTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void isAskedForOnceByTransactionsToo() {
        TransactionSynchronizationManager.initSynchronization();
        number.get();
        assertThat(number.get()).isEqualTo(1);
    }

    @Test
    void isAskedForAnewByTheTransactionThatChangedItAndOnceItEnded() {
        TransactionSynchronizationManager.initSynchronization();
        number.get();
        number.forget();
        assertThat(number.get()).isEqualTo(2);
        assertThat(number.get()).isEqualTo(3);
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(it -> it.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        number.get();
        assertThat(number.get()).isEqualTo(4);
    }
}
