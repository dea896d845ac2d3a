package dev.firstline.portal.incidents;

import dev.firstline.statements.AllowanceMeter;
import dev.firstline.statements.ImplementationSheet;
import dev.firstline.statements.StatementSheet;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an organisation's incidents look like to one of its people.
 *
 * @param present whether the month goes on
 * @param allowances of the month, by plan
 * @param sheet of the month that is shown, null for who sees the figures only
 * @param implementations that concern the organisation, beside the present month alone (INC-5)
 * @param months to look at, the latest first, by address and name
 */
public record AccountView(
        String month,
        boolean present,
        List<PlanMeter> allowances,
        @Nullable StatementSheet sheet,
        List<ImplementationSheet> implementations,
        List<Choice> months) {

    public AccountView {
        allowances = List.copyOf(allowances);
        implementations = List.copyOf(implementations);
        months = List.copyOf(months);
    }

    /** Whether no agreement runs, and nothing was counted or paid for in the month that goes on. */
    public boolean isEmpty() {
        return present && allowances.isEmpty() && (sheet == null || sheet.paid().lines().isEmpty());
    }

    /** How much of an agreement's allowance is left; {@code about} sets it apart from others. */
    public record PlanMeter(String plan, String about, AllowanceMeter meter) {}
}
