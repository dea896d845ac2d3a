package dev.firstline.control.doctor;

import dev.firstline.commitments.Proofs;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/** Whether clocks are what follows from their facts: nothing is silently reset (COM-6). */
@Component
@Order(9)
class PromisesCheck implements Check {

    private static final int MOST = 20;

    private final Proofs proofs;

    PromisesCheck(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public Finding look() {
        List<Long> unproved = proofs.listUnproved(MOST);
        return unproved.isEmpty()
                ? Finding.well("every clock that runs follows from its facts.")
                : Finding.fault(
                        unproved.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + " in commitment do not follow from their facts: somebody changed"
                                + " the database by hand; restore a backup, or correct the rows by"
                                + " commitment_fact, which cannot be changed.");
    }
}
