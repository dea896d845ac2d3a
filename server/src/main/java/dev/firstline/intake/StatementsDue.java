package dev.firstline.intake;

import dev.firstline.incidents.Statements;
import dev.firstline.jobs.Chore;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues the statements of months that are over, and mails them to who buys for the organisation
 * and who administers it (INC-6): one organisation a transaction, so that a crash loses and doubles
 * none.
 */
@Component
class StatementsDue implements Chore {

    private final Statements statements;
    private final IssuedStatements issued;
    private final TransactionTemplate transaction;

    StatementsDue(Statements statements, IssuedStatements issued, TransactionTemplate transaction) {
        this.statements = statements;
        this.issued = issued;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "statements of incidents";
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> issueNext()))) {
            // the next one
        }
    }

    private boolean issueNext() {
        return statements.issueNext().map(issued::tell).isPresent();
    }
}
