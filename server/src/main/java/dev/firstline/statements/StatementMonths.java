package dev.firstline.statements;

import dev.firstline.explanation.Refused;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Months as addresses and forms have them: 2026-11. */
public final class StatementMonths {

    private StatementMonths() {}

    public static YearMonth read(String typed) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeParseException _) {
            throw Refused.invalid("month", "statement.month-unknown", typed);
        }
    }
}
