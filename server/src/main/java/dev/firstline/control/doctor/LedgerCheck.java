package dev.firstline.control.doctor;

import dev.firstline.incidents.Statements;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/** Whether the sums of all accounts of incidents follow from their entries (INC-6). */
@Component
@Order(8)
class LedgerCheck implements Check {

    private static final int MOST = 20;

    private final Statements statements;

    LedgerCheck(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Finding look() {
        List<Long> unproved = statements.listUnproved(MOST);
        return unproved.isEmpty()
                ? Finding.well("every account follows from its entries.")
                : Finding.fault(
                        unproved.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + " in incident_account do not follow from their entries: somebody"
                                + " changed the database by hand; restore a backup, or correct the"
                                + " sums by the entries, which cannot be changed.");
    }
}
