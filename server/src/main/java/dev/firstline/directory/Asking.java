package dev.firstline.directory;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation restricts who of its people may ask (INT-6); they hold together.
 *
 * @param listed only people on its list
 * @param cap requests a person and calendar month, null for any number
 * @param approved an administrator of the organisation approves each first
 */
public record Asking(boolean listed, @Nullable Integer cap, boolean approved) {

    public static final Asking EVERYBODY = new Asking(false, null, false);

    private static final int HIGHEST_CAP = 10_000;

    /** As it was typed into a form. */
    public static Asking of(boolean listed, String cap, boolean approved) {
        return new Asking(listed, cap(cap), approved);
    }

    private static @Nullable Integer cap(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{1,5}") || !isCap(Integer.parseInt(typed.strip()))) {
            throw Refused.invalid("cap", "asking.cap-invalid", typed);
        }
        return Integer.valueOf(typed.strip());
    }

    private static boolean isCap(int cap) {
        return cap >= 1 && cap <= HIGHEST_CAP;
    }

    public boolean isEverybody() {
        return equals(EVERYBODY);
    }
}
