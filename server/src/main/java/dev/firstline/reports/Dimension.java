package dev.firstline.reports;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;

/** By what promises are told apart (RPT-2). */
public enum Dimension {
    PLAN("coalesce(c.plan, '')"),
    PRIORITY("c.priority"),
    REGION("c.region"),
    MONTH("to_char(c.limit_at at time zone :zone, 'YYYY-MM')"),
    /** What the case turned out to be (INT-12). */
    CASE_KIND("coalesce(s.kind, '')");

    private final String sql;

    Dimension(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Dimension of(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("by", "report.dimension-unknown", key));
    }
}
