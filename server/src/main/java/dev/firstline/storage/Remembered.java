package dev.firstline.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that many ask for and few change, read again after {@link #LIFE} at the latest: so long
 * what another process changed may not be seen here. Whoever changes it here has it forgotten.
 */
public final class Remembered<T> {

    public static final Duration LIFE = Duration.ofSeconds(2);

    private static final Object CHANGED_HERE = new Object();

    private record Copy<T>(T value, long until) {}

    private final Supplier<T> source;
    private volatile @Nullable Copy<T> copy;
    private volatile int changes;

    public Remembered(Supplier<T> source) {
        this.source = source;
    }

    public T get() {
        if (isChangedHere()) {
            return source.get();
        }
        Copy<T> known = copy;
        long now = System.nanoTime();
        return known != null && now - known.until < 0 ? known.value : read(now);
    }

    /** What was read while it was changed is not kept. */
    private T read(long now) {
        int before = changes;
        T value = source.get();
        keep(value, before, now + LIFE.toNanos());
        return value;
    }

    /** Whether the present transaction changed it, which nobody else knows of yet. */
    private boolean isChangedHere() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    private synchronized void keep(T value, int changesBefore, long until) {
        if (changes == changesBefore) {
            copy = new Copy<>(value, until);
        }
    }

    /** At once, and again once the transaction that changed it has ended. */
    public void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive() && !isChangedHere()) {
            TransactionSynchronizationManager.bindResource(this, CHANGED_HERE);
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            TransactionSynchronizationManager.unbindResourceIfPossible(
                                    Remembered.this);
                            drop();
                        }
                    });
        }
    }

    private synchronized void drop() {
        changes++;
        copy = null;
    }
}
