package dev.firstline.incidents;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.rules.ChargeRule;
import dev.firstline.programme.rules.Charging;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the next case does to a month, while that is held or merely looked at (INC-1 to INC-3).
 *
 * @param account as it is before the case
 * @param receivedAt when the request reached the vendor
 * @param ofMonth that of the receipt, where its statement was issued, so that the account of a
 *     later one stands for it; else null
 */
public record Charge(
        Account account,
        Allowance allowance,
        Charging charging,
        Instant receivedAt,
        @Nullable YearMonth ofMonth,
        int programmeVersion) {

    /** Code of the refusal to who asks for a request that is not taken. */
    public static final String REFUSAL = "incident.refused";

    static Charge of(
            Account account,
            Allowance allowance,
            Instant receivedAt,
            @Nullable YearMonth ofMonth,
            int version) {
        return new Charge(
                account,
                allowance,
                ChargeRule.ofNext(allowance, account.used()),
                receivedAt,
                ofMonth,
                version);
    }

    /** Whether somebody on the customer's side is asked first. */
    public boolean asks() {
        return charging == Charging.ASKS;
    }

    public boolean isRefused() {
        return charging == Charging.REFUSED;
    }

    /** Whether it is over the allowance, whatever follows from that. */
    public boolean isOver() {
        return switch (charging) {
            case BILLED, ASKS, REFUSED -> true;
            case CHARGED, FREE, REVERSED -> false;
        };
    }

    /** In short, to compare what somebody was told with what it is once the month is held. */
    public String told() {
        return "%s %d %s".formatted(charging.key(), account.agreement().value(), account.month());
    }

    /** The cause of a charge that nobody has to approve any more. */
    EntryCause cause(boolean approved) {
        return switch (charging) {
            case FREE -> EntryCause.UNLIMITED;
            case CHARGED, REVERSED -> EntryCause.WITHIN;
            case BILLED -> EntryCause.BILLED;
            case ASKS, REFUSED -> approved ? EntryCause.APPROVED : EntryCause.UNASKED;
        };
    }

    int incidents(EntryCause cause) {
        return cause == EntryCause.UNLIMITED || cause == EntryCause.UNASKED ? 0 : 1;
    }

    /** That it is not taken, to who asks for it. */
    public Refused refusal() {
        return refusal(REFUSAL);
    }

    /** The same with words for somebody else, such as who places a case. */
    public Refused refusal(String code) {
        return Refused.conflict(
                        code,
                        Map.of(
                                "used", account.used(),
                                "allowance", String.valueOf(account.allowance()),
                                "month", account.month().toString()))
                .because(explanation());
    }

    /** Why it comes out so (XPL-1). */
    public Explanation explanation() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("month", account.month()));
        if (allowance.monthly() != null) {
            facts.add(new Fact("allowance", allowance.monthly()));
        }
        facts.add(Used.fact("", account.used()));
        if (ofMonth != null) {
            facts.add(new Fact("issued-month", ofMonth));
        }
        return new Explanation(
                "incident.allowance", programmeVersion, facts, "incident." + charging.key());
    }
}
