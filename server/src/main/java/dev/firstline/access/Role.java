package dev.firstline.access;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;

/** What a person may be (ACC-6), as far as it has something to do yet. */
public enum Role {
    CONTACT,
    ORGANISATION_ADMINISTRATOR,
    PURCHASING_REPRESENTATIVE,
    TECHNICIAN,
    ENGINEER,
    SUPPORT_MANAGER,
    ACCOUNT_MANAGER,
    ADMINISTRATOR,
    AUDITOR;

    /** Whether people of this role are the vendor's. */
    public boolean isStaff() {
        return switch (this) {
            case CONTACT, ORGANISATION_ADMINISTRATOR, PURCHASING_REPRESENTATIVE -> false;
            case TECHNICIAN, ENGINEER, SUPPORT_MANAGER, ACCOUNT_MANAGER, ADMINISTRATOR, AUDITOR ->
                    true;
        };
    }

    /** Whether people of this role work on cases: take, answer, resolve. */
    public boolean worksOnCases() {
        return switch (this) {
            case TECHNICIAN, ENGINEER, SUPPORT_MANAGER, ADMINISTRATOR -> true;
            case CONTACT,
                    ORGANISATION_ADMINISTRATOR,
                    PURCHASING_REPRESENTATIVE,
                    ACCOUNT_MANAGER,
                    AUDITOR ->
                    false;
        };
    }

    /** The name by which programs and tables know it, such as {@code purchasing-representative}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a key; an unknown one is refused as invalid. */
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("role", "role.unknown", key));
    }
}
