package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.OrganisationId;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Holds the ledger of one organisation against the model: one agreement counts in each month. */
record LedgerComparison(
        JdbcClient db,
        Statements statements,
        OrganisationId organisation,
        PlainLedger model,
        String seed) {

    /** What each account holds, what its lines add up to, and whether any case is charged twice. */
    void compareSums() {
        Map<YearMonth, Sums> kept = sums();
        for (YearMonth month : model.months()) {
            Sums sums = kept.getOrDefault(month, Sums.NONE);
            assertThat(sums.used()).as(seed).isEqualTo(model.used(month));
            assertThat(sums.ofEntries()).as(seed).isEqualTo(model.used(month));
            assertThat(sums.entries()).as(seed).isEqualTo(model.entries(month));
            assertThat(sums.chargedTwice()).as(seed).isZero();
            if (model.isClosed(month)) {
                assertThat(sums.used()).as(seed).isEqualTo(model.frozen.get(month));
            }
        }
    }

    /** A month as the database has it. */
    private record Sums(int used, int ofEntries, int entries, int chargedTwice) {
        static final Sums NONE = new Sums(0, 0, 0, 0);
    }

    private Map<YearMonth, Sums> sums() {
        Map<YearMonth, Sums> sums = new HashMap<>();
        db.sql(
                        """
                select a.month, a.used, sum(e.incidents) as of_entries, count(*) as entries,
                       (select count(*) - count(distinct case_id)
                          from incident_entry
                         where organisation_id = a.organisation_id
                           and type = 'charge') as twice
                  from incident_account a
                  join incident_entry e on e.account_id = a.id
                 where a.organisation_id = :organisation
                 group by a.id
                """)
                .param("organisation", organisation.value())
                .query(
                        row -> {
                            Sums before =
                                    sums.put(
                                            YearMonth.from(row.getObject("month", LocalDate.class)),
                                            new Sums(
                                                    row.getInt("used"),
                                                    row.getInt("of_entries"),
                                                    row.getInt("entries"),
                                                    row.getInt("twice")));
                            assertThat(before).as(seed).isNull();
                        });
        return sums;
    }

    /** The same as the organisation reads it. */
    void compareStatements() {
        for (YearMonth month : model.months()) {
            Statement said = statements.get(organisation, month);
            assertThat(said.sections()).as(seed).hasSize(1);
            Statement.Section section = said.sections().getFirst();
            assertThat(section.account().used()).as(seed).isEqualTo(model.used(month));
            assertThat(section.account().allowance()).as(seed).isEqualTo(model.allowance(month));
            assertThat(section.account().over()).as(seed).isEqualTo(model.over(month));
            assertThat(section.entries().stream().mapToInt(Entry::incidents).sum())
                    .as(seed)
                    .isEqualTo(model.used(month));
        }
    }
}
