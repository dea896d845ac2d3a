package dev.firstline.storage.transfer;

import java.sql.Connection;
import java.util.List;

/**
 * What stands in the way of rows that come in all at once and in any order: foreign keys, and
 * triggers, such as those that refuse changes to what is only appended.
 *
 * <p>Only within a transaction: a foreign key that is put back is checked against every row.
 */
public record Guards(
        CatalogueStore catalogue,
        List<CatalogueStore.ForeignKey> keys,
        List<CatalogueStore.Trigger> triggers) {

    /** Lifts them all, in the transaction of this connection. */
    public static Guards lift(Connection connection) {
        CatalogueStore catalogue = new CatalogueStore(connection);
        Guards guards =
                new Guards(catalogue, catalogue.listForeignKeys(), catalogue.listEnabledTriggers());
        for (var key : guards.keys) {
            catalogue.execute(
                    "alter table %s drop constraint %s".formatted(key.table(), key.name()));
        }
        for (var trigger : guards.triggers) {
            catalogue.execute(
                    "alter table %s disable trigger %s".formatted(trigger.table(), trigger.name()));
        }
        return guards;
    }

    /** Puts them back, and has every row checked. */
    public void restore() {
        catalogue.execute("set constraints all immediate");
        for (var trigger : triggers) {
            String always = trigger.state().equals("A") ? "always " : "";
            catalogue.execute(
                    "alter table %s enable %strigger %s"
                            .formatted(trigger.table(), always, trigger.name()));
        }
        for (var key : keys) {
            catalogue.execute(
                    "alter table %s add constraint %s %s"
                            .formatted(key.table(), key.name(), key.definition()));
        }
    }
}
