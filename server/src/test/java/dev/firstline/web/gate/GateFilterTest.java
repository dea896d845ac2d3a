package dev.firstline.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.storage.FirstlineTest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

@FirstlineTest
class GateFilterTest {

    private static final TransactionExecution COMMIT = new SimpleTransactionStatus(true);

    @Autowired private AbstractPlatformTransactionManager transactions;
    @Autowired private GateFilter filter;

    @Test
    void isToldOfEachCommit() {
        assertThat(transactions.getTransactionExecutionListeners()).contains(filter);
    }

    /** With room for one: who comes later gets in while the first commits, not before. */
    @Test
    void letsAnotherInDuringACommit() throws Exception {
        GateFilter narrow = new GateFilter(1, "");
        List<String> order = new CopyOnWriteArrayList<>();
        pass(
                narrow,
                (_, _) -> {
                    CompletableFuture<Void> other = comesLater(narrow, order);
                    order.add("commits");
                    narrow.beforeCommit(COMMIT);
                    other.join();
                    narrow.afterCommit(COMMIT, null);
                    order.add("goes on");
                });
        assertThat(order).containsExactly("commits", "looks", "goes on");
    }

    private static CompletableFuture<Void> comesLater(GateFilter narrow, List<String> order) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        pass(narrow, (_, _) -> order.add("looks"));
                    } catch (IOException | ServletException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static void pass(GateFilter narrow, FilterChain chain)
            throws IOException, ServletException {
        narrow.doFilter(
                new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), chain);
    }
}
