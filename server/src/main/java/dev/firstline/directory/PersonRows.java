package dev.firstline.directory;

import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * How people are read, for statements that find somebody by something of another module in one go.
 */
public final class PersonRows {

    /** Of a person that the statement calls p. */
    public static final String COLUMNS =
            """
            p.*,
            coalesce((select array_agg(r.role) from person_role r where r.person_id = p.id), '{}') as roles
            """;

    private PersonRows() {}

    public static Person person(ResultSet row, int number) throws SQLException {
        Long organisation = longOrNull(row, "organisation_id");
        return new Person(
                new PersonId(row.getLong("id")),
                text(row, "name"),
                text(row, "email"),
                text(row, "language"),
                organisation == null ? null : new OrganisationId(organisation),
                texts(row, "roles").stream().map(Role::of).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("active"));
    }
}
