package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

class PipelineTest {

    private final List<String> sent = new ArrayList<>();
    private final DataSource source = noting(TestDatabase.empty().owner().dataSource());
    private final Pipeline pipeline = new Pipeline(source);
    private final JdbcTemplate template = new PipelinedJdbc(source, pipeline);
    private final PipelinedTransactions transactions = new PipelinedTransactions(source, pipeline);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);

    @BeforeEach
    void words() {
        template.execute("create table word (id serial, word text unique check (word <> 'bad'))");
        sent.clear();
    }

    @Test
    void sendsChangesTogetherBeforeWhatFollows() {
        transaction.executeWithoutResult(
                _ -> {
                    say("one");
                    say(null);
                    say("three");
                    assertThat(sent).isEmpty();
                    assertThat(said()).containsExactly("one", null, "three");
                    assertThat(sent).hasSize(1);
                });
        assertThat(said()).containsExactly("one", null, "three");
    }

    @Test
    void sendsThemBeforeTheCommit() {
        transaction.executeWithoutResult(_ -> say("one"));
        assertThat(said()).containsExactly("one");
    }

    /** What is only checked at the end of a transaction is refused by its commit. */
    @Test
    void refusesACommitThatIsRefused() {
        template.execute("alter table word add unique (id) deferrable initially deferred");
        sent.clear();
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            say("one");
                                            say("two");
                                            pipeline.sql("update word set id = 1").send();
                                        }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(said()).isEmpty();
        transaction.executeWithoutResult(_ -> say("three"));
        assertThat(said()).containsExactly("three");
    }

    @Test
    void commitsWithThem() {
        transaction.executeWithoutResult(_ -> say("one"));
        assertThat(sent).singleElement().asString().endsWith("commit");
        assertThat(said()).containsExactly("one");
        transaction.executeWithoutResult(_ -> add("two"));
        assertThat(said()).containsExactly("one", "two");
    }

    @Test
    void sendsThemAtOnceOutsideOfATransaction() {
        say("one");
        assertThat(sent).hasSize(1);
        assertThatThrownBy(() -> say("bad")).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(said()).containsExactly("one");
    }

    @Test
    void forgetsThemWithTheirTransaction() {
        transaction.executeWithoutResult(
                status -> {
                    say("one");
                    status.setRollbackOnly();
                });
        transaction.executeWithoutResult(_ -> say("two"));
        assertThat(said()).containsExactly("two");
    }

    @Test
    void keepsNothingOfATransactionWhoseChangeIsRefusedAtItsEnd() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            say("one");
                                            say("bad");
                                            say("three");
                                        }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(said()).isEmpty();
    }

    @Test
    void refusesTheStatementAfterAChangeThatIsRefused() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            say("one");
                                            say("one");
                                            said();
                                        }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(said()).isEmpty();
    }

    @Test
    void keepsWhatWasChangedBeforeASavepoint() {
        TransactionTemplate nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        transaction.executeWithoutResult(
                _ -> {
                    say("one");
                    assertThatThrownBy(
                                    () ->
                                            nested.executeWithoutResult(
                                                    _ -> template.update("select nonsense")))
                            .isNotNull();
                });
        assertThat(said()).containsExactly("one");
    }

    @Test
    void holdsNoMoreBackThanFits() {
        transaction.executeWithoutResult(
                _ -> {
                    for (int i = 0; i < 100; i++) {
                        say("word " + i);
                    }
                    assertThat(sent).hasSize(3);
                });
        assertThat(said()).hasSize(100);
    }

    @Test
    void asksInOneMessageWithWhatWasKeptBack() {
        transaction.executeWithoutResult(
                _ -> {
                    say("one");
                    say("two");
                    assertThat(add("three")).isEqualTo(3);
                    assertThat(sent).hasSize(1);
                    assertThat(add("four")).isEqualTo(4);
                });
        assertThat(said()).containsExactly("one", "two", "three", "four");
    }

    @Test
    void refusesWhatIsAskedAfterAChangeThatIsRefused() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            say("bad");
                                            add("one");
                                        }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(said()).isEmpty();
    }

    @Test
    void asksOutsideOfATransaction() {
        assertThat(add("one")).isEqualTo(1);
        assertThatThrownBy(() -> add("one")).isInstanceOf(DuplicateKeyException.class);
        assertThat(find("one")).contains("one");
        assertThat(find("two")).isEmpty();
    }

    private int add(String word) {
        return pipeline.sql("insert into word (word) values (:word) returning id")
                .param("word", word)
                .single((row, _) -> row.getInt("id"));
    }

    private Optional<String> find(String word) {
        return pipeline.sql("select word from word where word = :word")
                .param("word", word)
                .optional((row, _) -> row.getString("word"));
    }

    private void say(@Nullable String word) {
        pipeline.sql("insert into word (word) values (:word)").param("word", word).send();
    }

    private List<@Nullable String> said() {
        return template.queryForList("select word from word order by id", String.class);
    }

    /** Notes each text that is prepared. */
    private DataSource noting(DataSource of) {
        return new DelegatingDataSource(of) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                return (Connection)
                        Proxy.newProxyInstance(
                                PipelineTest.class.getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (_, method, arguments) -> {
                                    if (method.getName().equals("prepareStatement")) {
                                        sent.add((String) arguments[0]);
                                    }
                                    return method.invoke(real, arguments);
                                });
            }
        };
    }
}
