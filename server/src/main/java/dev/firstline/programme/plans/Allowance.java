package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

/**
 * How many incidents a plan holds (INC-2).
 *
 * @param monthly incidents a calendar month, null for unlimited
 * @param over what happens to one more, null where there is no such thing
 */
public record Allowance(@Nullable Integer monthly, @Nullable Over over) {

    public static final Allowance UNLIMITED = new Allowance(null, null);

    /** What happens over the allowance (INC-3). */
    public enum Over {
        REFUSE,
        BILL,
        /** The purchasing representative is asked. */
        ASK;

        public String key() {
            return Keys.of(this);
        }

        public static Over of(String key) {
            return Keys.find(Over.class, key);
        }
    }

    public boolean isUnlimited() {
        return monthly == null;
    }
}
