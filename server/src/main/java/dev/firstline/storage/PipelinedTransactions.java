package dev.firstline.storage;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

import javax.sql.DataSource;

/** Lets each commit go with what the {@link Pipeline} keeps back, and each savepoint after it. */
final class PipelinedTransactions extends JdbcTransactionManager {

    private final transient Pipeline pipeline;

    PipelinedTransactions(DataSource source, Pipeline pipeline) {
        super(source);
        this.pipeline = pipeline;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        pipeline.commit();
        super.doCommit(status);
    }

    /**
     * Asked when a savepoint is about to be made: what was changed before is before it. What is
     * done after it may not be kept back, as nobody tells when it is undone.
     */
    @Override
    protected boolean useSavepointForNestedTransaction() {
        pipeline.flushNow();
        return super.useSavepointForNestedTransaction();
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        pipeline.forget();
        super.doCleanupAfterCompletion(transaction);
    }
}
