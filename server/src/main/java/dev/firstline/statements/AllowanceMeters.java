package dev.firstline.statements;

import dev.firstline.incidents.Account;
import dev.firstline.statements.AllowanceMeter.Share;
import dev.firstline.web.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws allowances: an incident a piece, or one bar where there are too many to tell apart. */
public final class AllowanceMeters {

    private static final int MOST_PIECES = 24;
    private static final double GAP = 1;

    private AllowanceMeters() {}

    public static AllowanceMeter of(Page page, Account account) {
        return new AllowanceMeter(words(page, account), parts(account));
    }

    private static String words(Page page, Account account) {
        Integer allowance = account.allowance();
        if (allowance == null) {
            return page.text("incident.meter.unlimited");
        }
        if (account.givenBack() > 0) {
            return page.text(
                    "incident.meter.given-back", allowance, account.givenBack(), account.left());
        }
        if (account.isLowered()) {
            return page.text("incident.meter.lowered", account.used(), allowance, account.over());
        }
        return account.over() > 0
                ? page.text("incident.meter.over", account.used(), allowance, account.over())
                : page.text("incident.meter.left", account.left(), allowance);
    }

    private static List<Share> parts(Account account) {
        Integer allowance = account.allowance();
        if (allowance == null) {
            return List.of();
        }
        int used = Math.max(0, account.used());
        int held = Math.max(allowance + account.givenBack(), used - account.over());
        int all = Math.max(held, used);
        return all == 0
                ? List.of(part(0, 100, "left"))
                : all <= MOST_PIECES ? pieces(used, held, all) : bar(used, held, all);
    }

    private static List<Share> pieces(int used, int held, int all) {
        double width = (100 - GAP * (all - 1)) / all;
        List<Share> parts = new ArrayList<>();
        for (int piece = 0; piece < all; piece++) {
            String kind = piece >= held ? "over" : piece < used ? "used" : "left";
            parts.add(part(piece * (width + GAP), width, kind));
        }
        return parts;
    }

    private static List<Share> bar(int used, int held, int all) {
        double within = 100.0 * Math.min(used, held) / all;
        double over = 100.0 * Math.max(0, used - held) / all;
        return List.of(
                part(0, within, "used"),
                part(within, 100 - within - over, "left"),
                part(100 - over, over, "over"));
    }

    private static Share part(double x, double width, String kind) {
        return new Share(number(x), number(width), kind);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
