package dev.firstline.plans;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Asks for the plan of each statement just before it runs, with what it runs with. The tables of a
 * test are small, and small tables are best read whole: so that is forbidden, and a plan that still
 * does it has no index to go by.
 */
final class WatchedDatabase implements BeanPostProcessor {

    private static final Pattern EXPLAINABLE =
            Pattern.compile("\\s*(select|with|insert|update|delete)\\b.*", Pattern.DOTALL);

    private static final Pattern EACH = Pattern.compile(";\n", Pattern.LITERAL);

    /** The plans, each with its statement, since the last time that they were taken. */
    private final ConcurrentLinkedQueue<Plan> plans = new ConcurrentLinkedQueue<>();

    private volatile boolean watching;

    /** What was asked while some work was done. */
    List<Plan> during(Runnable work) {
        plans.clear();
        watching = true;
        try {
            work.run();
        } finally {
            watching = false;
        }
        return List.copyOf(plans);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        private Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, new Asked(super.getConnection()));
        }
    }

    private record Call(Method method, List<@Nullable Object> arguments) {}

    /** A connection, whose prepared statements are watched. */
    private final class Asked implements InvocationHandler {

        private final Connection connection;

        private Asked(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement && arguments != null) {
                String sql = String.valueOf(arguments[0]);
                return proxy(PreparedStatement.class, new Prepared(connection, statement, sql));
            }
            return result;
        }
    }

    private final class Prepared implements InvocationHandler {

        private final Connection connection;
        private final PreparedStatement statement;
        private final String sql;
        private final List<Call> parameters = new ArrayList<>();

        private Prepared(Connection connection, PreparedStatement statement, String sql) {
            this.connection = connection;
            this.statement = statement;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                parameters.add(new Call(method, Arrays.asList(arguments)));
            }
            if (watching
                    && method.getName().startsWith("execute")
                    && EXPLAINABLE.matcher(sql).matches()) {
                plans.add(new Plan(sql, explain()));
            }
            return call(statement, method, arguments);
        }

        private List<String> explain() throws Throwable {
            List<String> lines = new ArrayList<>();
            try (Statement setting = connection.createStatement();
                    PreparedStatement explaining = connection.prepareStatement(explained(sql))) {
                setting.execute("set enable_seqscan = off");
                for (Call parameter : parameters) {
                    call(explaining, parameter.method(), parameter.arguments().toArray());
                }
                boolean more = explaining.execute();
                while (more) {
                    ResultSet rows = explaining.getResultSet();
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                    more = explaining.getMoreResults();
                }
                setting.execute("reset enable_seqscan");
            }
            return lines;
        }
    }

    /** Several may be sent together, with the commit at their end (ADR 0018). */
    private static String explained(String sql) {
        return EACH.splitAsStream(sql)
                .filter(each -> !each.equals("commit"))
                .map("explain (costs off) "::concat)
                .collect(Collectors.joining(";\n"));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        WatchedDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(
            Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }
}
