package dev.firstline.cases;

import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.directory.SiteId;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;

/** From whole rows of {@code support_case} to cases, also where another module asks for them. */
public final class CaseRows {

    private CaseRows() {}

    public static Case subject(ResultSet row, int number) throws SQLException {
        return new Case(
                new CaseId(row.getLong("id")),
                row.getLong("number"),
                origin(row),
                handling(row),
                row.getInt("version"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        Long organisation = longOrNull(row, "organisation_id");
        return new Origin(
                new PersonId(row.getLong("requester_id")),
                organisation == null ? null : new OrganisationId(organisation),
                text(row, "subject"),
                Channel.of(text(row, "channel")),
                row.getString("product"),
                row.getString("release"),
                row.getString("site"),
                basis(row),
                row.getInt("programme_version"),
                instant(row, "received_at"),
                instant(row, "opened_at"));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                id(row, "agreement_id", AgreementId::new),
                id(row, "product_id", ProductId::new),
                id(row, "release_id", ReleaseId::new),
                id(row, "site_id", SiteId::new),
                row.getString("environment"),
                row.getString("unsupported"),
                row.getString("approval"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> of)
            throws SQLException {
        Long id = longOrNull(row, column);
        return id == null ? null : of.apply(id);
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                CaseState.of(text(row, "state")),
                text(row, "priority"),
                kind(row),
                new Routing(text(row, "queue"), row.getString("line"), row.getString("route")),
                person(row, "owner_id"),
                person(row, "last_owner_id"),
                texts(row, "resolutions").stream().map(Resolution::of).toList(),
                instantOrNull(row, "relieved_at"),
                instantOrNull(row, "resolved_at"),
                instantOrNull(row, "closed_at"),
                longOrNull(row, "merged_into"));
    }

    private static @Nullable CaseKind kind(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null ? null : CaseKind.of(kind);
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        return id(row, column, PersonId::new);
    }
}
