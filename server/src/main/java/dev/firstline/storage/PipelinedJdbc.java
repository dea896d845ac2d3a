package dev.firstline.storage;

import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Lets each statement come after what the {@link Pipeline} keeps back. */
final class PipelinedJdbc extends JdbcTemplate {

    private final Pipeline pipeline;

    PipelinedJdbc(DataSource source, Pipeline pipeline) {
        super(source);
        this.pipeline = pipeline;
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        pipeline.flush();
        super.applyStatementSettings(statement);
    }
}
